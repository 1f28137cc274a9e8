/** Whether two things said are the same; they are small and written by one encoder, so equal ones have equal text. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

export type NumberProblem = 'not-a-number' | 'negative' | 'out-of-range'

/** Reads a whole number as people type it: full-width digits and blanks are accepted. */
export function wholeNumberOf(
  text: string,
  { least, most }: { least: number; most: number },
): { readonly ok: true; readonly value: number } | { readonly ok: false; readonly problem: NumberProblem } {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
  if (/^[-−–]\d/.test(plain)) return { ok: false, problem: 'negative' }
  if (!/^\d+$/.test(plain)) return { ok: false, problem: 'not-a-number' }
  const value = Number(plain)
  return value < least || value > most ? { ok: false, problem: 'out-of-range' } : { ok: true, value }
}

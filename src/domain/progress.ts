import { isSettled, type Check } from './status.ts'

/** How many of the lines that count are settled; `total` is 0 where nothing applies. */
export type Progress = { readonly done: number; readonly total: number }

/** Counts the required lines; what does not apply leaves the denominator. */
export function progressOf(checks: readonly Check[]): Progress {
  const counted = checks.filter((check) => check.required && check.status !== 'not-applicable')
  return { done: counted.filter((check) => isSettled(check.status)).length, total: counted.length }
}

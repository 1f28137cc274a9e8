/** What looks wrong with a number. */
export type Problem =
  | 'length'
  | 'character'
  | 'date'
  | 'future'
  | 'check'
  | 'check-unsure'
  | 'old'
  | 'landline'
  | 'range'
  | 'short'

/** One thing that looks wrong: never more of the number than one character, and where it stands, counted from 1. */
export type Remark = {
  readonly problem: Problem
  /** `warning` where published validators disagree or real numbers are known to look so. */
  readonly level: 'invalid' | 'warning'
  readonly at: number | null
  readonly character: string | null
  /** How many characters there are, for `length`. */
  readonly count: number | null
}

export function invalid(problem: Problem): Remark {
  return { problem, level: 'invalid', at: null, character: null, count: null }
}

export function warning(problem: Problem): Remark {
  return { ...invalid(problem), level: 'warning' }
}

/** A remark where the number of characters is none of those allowed. */
export function lengthRemarks(text: string, allowed: readonly number[]): readonly Remark[] {
  const count = Array.from(text).length
  return allowed.includes(count) ? [] : [{ ...invalid('length'), count }]
}

/** A remark for the first character that does not fit its place; `allowed` says what may stand there, by its index. */
export function characterRemarks(text: string, allowed: (index: number) => RegExp): readonly Remark[] {
  const chars = Array.from(text)
  const index = chars.findIndex((char, at) => !allowed(at).test(char))
  if (index === -1) return []
  return [{ ...invalid('character'), at: index + 1, character: chars[index] ?? null }]
}

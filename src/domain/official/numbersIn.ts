import type { ListedNumber } from './list.ts'

type Country = 'mainland' | 'hongkong' | 'other'

/** A telephone number as it stands in a text: its digits without the country's, which is `null` where none is given. */
export type FoundNumber = {
  readonly raw: string
  readonly digits: string
  readonly country: Country | null
  /** It was written with letters that look like digits. */
  readonly hasLetters: boolean
}

const MOST = 100
const MOST_EXAMINED = 1_000

/** Every number in a text that could be called, each once, and whether all of the text was looked at; amounts, dates and codes are left out. */
export function numbersIn(
  text: string,
  numbers: readonly ListedNumber[],
): { found: readonly FoundNumber[]; isWhole: boolean } {
  const plain = text.replaceAll(/[０-９＋（）－]/gu, (char) => char.normalize('NFKC'))
  const found = new Map<string, FoundNumber>()
  const isAll = /^[\s+(\d][\d\s()‐‑–—-]{1,29}$/u.test(plain.trim())
  let examined = 0
  for (const match of plain.matchAll(NUMBER)) {
    examined += 1
    if (found.size >= MOST || examined > MOST_EXAMINED) return { found: [...found.values()], isWhole: false }
    const before = plain.slice(Math.max(0, match.index - 8), match.index)
    const joined = read(match[0])
    const pieces = match[0]
      .split(/[ \u00A0\u3000]+/u)
      .slice(0, 5)
      .map(read)
    // Two hotlines with a blank between them are two, not one long number.
    const each = pieces.length > 4 || isCallable(joined, before, numbers) ? [joined] : pieces
    for (const number of each) {
      if ((isAll && each.length === 1) || isCallable(number, before, numbers)) found.set(number.raw, number)
    }
  }
  for (const number of withLetters(plain, numbers)) found.set(number.raw, number)
  return { found: [...found.values()], isWhole: true }
}

const NUMBER =
  /(?<![\w.@/=%#?&￥¥$-])[+(]{0,2}\d(?:[ \u00A0\u3000()‐‑–—-]{0,2}\d){2,19}(?![\w@%\p{Cf}]|-[a-z]|[.．,:：]\w|[ \u00A0]?(?:元|港元|[MG]B))/giu
const LETTERS = /(?<![\w.@/])(?=[\dOIl|]*[OIl|])(?=[OIl|]*\d)[\dOIl|]{4,12}(?![\w.@])/gu
const DAY = /^20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/
const ASKS_TO_CALL = /(?:热线|熱線|电话|電話|致电|致電|拨打?|撥打?|打|call|dial|hotline|tel\.?)[\s:：]*$/iu

function read(raw: string): FoundNumber {
  const text = raw.trim()
  const all = text.replaceAll(/\D/g, '')
  const isAbroad = /^\(?\+/.test(text) || all.startsWith('00')
  const whole = all.replace(/^00/, '')
  const number = { raw: text, hasLetters: false }
  if (!isAbroad) {
    const local = /^\(?852\)?[\s-]/.test(text) || /^852[2-9]\d{7}$/.test(all)
    if (local) return { ...number, digits: all.slice(3), country: 'hongkong' }
    if (/^86(?:1\d{10}|1\d{4}|400\d{7})$/.test(all))
      return { ...number, digits: all.slice(2), country: 'mainland' }
    return { ...number, digits: all, country: null }
  }
  if (whole.startsWith('852')) return { ...number, digits: whole.slice(3), country: 'hongkong' }
  if (whole.startsWith('86')) return { ...number, digits: whole.slice(2), country: 'mainland' }
  return { ...number, digits: whole, country: 'other' }
}

function isCallable(
  { digits, country, raw }: FoundNumber,
  before: string,
  numbers: readonly ListedNumber[],
): boolean {
  // Four digits are a year or an amount more often than a hotline.
  if (digits.length <= 4) return country !== null || (ASKS_TO_CALL.test(before) && digits.length > 2)
  if (numbers.some(({ name }) => name === digits)) return true
  if (country !== null) return digits.length >= 5 && digits.length <= 15
  if (DAY.test(digits) || /^20\d{2}-\d{1,2}-\d{1,2}/.test(raw)) return false
  return /^(?:1\d{4}|9[56]\d{3,4}|[2-9]\d{7}|[48]00\d{7}|1[3-9]\d{9}|0\d{9,11}|106\d{6,15})$/.test(digits)
}

function withLetters(text: string, numbers: readonly ListedNumber[]): readonly FoundNumber[] {
  return Array.from(text.matchAll(LETTERS), ([raw]) => ({
    raw,
    digits: raw.replaceAll('O', '0').replaceAll(/[Il|]/g, '1'),
    country: null,
    hasLetters: true,
  }))
    .filter(({ digits }) => numbers.some(({ name }) => name === digits))
    .slice(0, MOST)
}

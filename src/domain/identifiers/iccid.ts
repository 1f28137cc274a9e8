import { characterRemarks, lengthRemarks, warning, type Remark } from './remark.ts'

/**
 * The number printed on a SIM (ICCID, ITU-T E.118): 89, the country, 18 to 20 characters in all. Mainland makers use letters and other
 * check characters, so only one of another country in digits is held against Luhn's rule, and only as a warning.
 */
export function iccidRemarks(plain: string): readonly Remark[] {
  const number = plain.length > 19 ? plain.replace(/F$/, '') : plain
  const remarks = [
    ...characterRemarks(number, (index) =>
      index === 0 ? /8/ : index === 1 ? /9/ : index < 4 ? /\d/ : /[0-9A-Z]/,
    ),
    ...lengthRemarks(number, [18, 19, 20]),
  ]
  if (remarks.length > 0) return remarks
  if (number.length === 18) return [warning('short')]
  if (!/^89(?!86)\d+$/.test(number)) return []
  return passesLuhn(number) || passesLuhn(number.slice(0, 19)) ? [] : [warning('check-unsure')]
}

/** ISO/IEC 7812: every second digit from the right but the last doubled, the sum a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .toReversed()
    .map((digit, index) => (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)))
    .reduce((total, digit) => total + digit, 0)
  return sum % 10 === 0
}

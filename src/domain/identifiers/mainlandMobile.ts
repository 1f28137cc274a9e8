import { characterRemarks, lengthRemarks, warning, type Remark } from './remark.ts'

const DIGIT = /\d/
// Ranges in Google's published metadata (libphonenumber, CN mobile); newer ones and those for things are missing there.
const PUBLISHED = /^1(?:610|740[0-5]|[38]\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])/

/** A mainland mobile number: 11 digits, 13 to 19 in front, with or without +86. Published ranges lag behind, so a missing one is only a warning. */
export function mainlandMobileRemarks(plain: string): readonly Remark[] {
  const number = plain.replace(/^(?:\+86|0086|86(?=1\d{10}$))/, '')
  const remarks = [
    ...characterRemarks(number, (index) => (index === 0 ? /1/ : index === 1 ? /[3-9]/ : DIGIT)),
    ...lengthRemarks(number, [11]),
  ]
  if (remarks.length > 0) return remarks
  return PUBLISHED.test(number) ? [] : [warning('range')]
}

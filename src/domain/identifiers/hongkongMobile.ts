import { characterRemarks, lengthRemarks, warning, type Remark } from './remark.ts'

/** A Hong Kong mobile number: 8 digits, 4 to 9 in front (OFCA's numbering plan since 2018), with or without +852. */
export function hongkongMobileRemarks(plain: string): readonly Remark[] {
  const number = plain.replace(/^(?:\+852|00852|852(?=\d{8}$))/, '')
  const remarks = [
    ...characterRemarks(number, (index) => (index === 0 ? /[2-9]/ : /\d/)),
    ...lengthRemarks(number, [8]),
  ]
  if (remarks.length > 0) return remarks
  return /^[23]/.test(number) ? [warning('landline')] : []
}

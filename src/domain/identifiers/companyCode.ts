import { characterRemarks, lengthRemarks, warning, type Remark } from './remark.ts'

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** 统一社会信用代码 (GB 32100-2015): 18 signs without I, O, Z, S and V, the last a check sign modulo 31. Real codes that fail the check are known, so it only warns. */
export function companyCodeRemarks(plain: string): readonly Remark[] {
  const remarks = [
    ...characterRemarks(plain, (index) => (index >= 2 && index < 8 ? /\d/ : /[0-9A-HJ-NPQRTUWXY]/)),
    ...lengthRemarks(plain, [18]),
  ]
  if (remarks.length > 0) return remarks
  return SIGNS[(31 - (sumOf(plain) % 31)) % 31] === plain[17] ? [] : [warning('check-unsure')]
}

function sumOf(plain: string): number {
  let weight = 1
  let sum = 0
  for (const sign of plain.slice(0, 17)) {
    sum += SIGNS.indexOf(sign) * weight
    weight = (weight * 3) % 31
  }
  return sum
}

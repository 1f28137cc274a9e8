import { characterRemarks, lengthRemarks, type Remark } from './remark.ts'

/** 港澳居民来往内地通行证: H or M with 8 digits (10 with the count of renewals on older cards), HA or MA with 7 for those of other nationality (National Immigration Administration, 2024). It has no check digit. */
export function homeReturnRemarks(plain: string): readonly Remark[] {
  const isOther = /^[HM]A/.test(plain)
  return [
    ...characterRemarks(plain, (index) => (index === 0 ? /[HM]/ : index === 1 && isOther ? /A/ : /\d/)),
    ...lengthRemarks(plain, isOther ? [9] : [9, 11]),
  ]
}

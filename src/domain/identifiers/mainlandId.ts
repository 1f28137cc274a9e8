import { isIsoDate, type IsoDate } from '#domain/isoDate.ts'
import { characterRemarks, invalid, lengthRemarks, warning, type Remark } from './remark.ts'

const CHECK = '10X98765432'

/**
 * 居民身份证 and 港澳台居民居住证 (GB 11643-1999): region, day of birth, sequence, and a check character by ISO 7064 MOD 11-2. Tables of
 * regions disagree with each other and with real cards, so no region is refused.
 */
export function mainlandIdRemarks(plain: string, today: IsoDate): readonly Remark[] {
  if (/^\d{15}$/.test(plain)) return [warning('old')]
  const remarks = [
    ...characterRemarks(plain, (index) => (index === 0 ? /[1-9]/ : index === 17 ? /[0-9X]/ : /\d/)),
    ...lengthRemarks(plain, [18]),
  ]
  if (remarks.length > 0) return remarks
  const born = plain.slice(6, 14).replace(/^(\d{4})(\d{2})/, '$1-$2-')
  return [...dayRemarks(born, today), ...(CHECK[sumOf(plain) % 11] === plain[17] ? [] : [invalid('check')])]
}

function dayRemarks(born: string, today: IsoDate): readonly Remark[] {
  // The calendar's own rule begins in 2000; in every earlier century the same days exist 400 years later.
  const year = Number(born.slice(0, 4))
  const day = `${year < 2000 ? year + 400 : year}${born.slice(4)}`
  if (year < 1850 || !isIsoDate(day)) return [{ ...invalid('date'), at: 7 }]
  return born > today ? [{ ...invalid('future'), at: 7 }] : []
}

// The weights are 2 to the power of the place, counted from the right, modulo 11.
function sumOf(plain: string): number {
  return Array.from(plain.slice(0, 17), (digit, index) => Number(digit) * (2 ** (17 - index) % 11)).reduce(
    (total, each) => total + each,
    0,
  )
}

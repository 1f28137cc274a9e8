import { companyCodeRemarks } from './identifiers/companyCode.ts'
import { hkidRemarks } from './identifiers/hkid.ts'
import { homeReturnRemarks } from './identifiers/homeReturn.ts'
import { hongkongMobileRemarks } from './identifiers/hongkongMobile.ts'
import { iccidRemarks } from './identifiers/iccid.ts'
import { mainlandIdRemarks } from './identifiers/mainlandId.ts'
import { mainlandMobileRemarks } from './identifiers/mainlandMobile.ts'
import { plainOf } from './identifiers/plain.ts'
import type { Remark } from './identifiers/remark.ts'
import type { IsoDate } from './isoDate.ts'

/** The kinds of number that forms of a cancellation ask for. */
export const IDENTIFIER_KINDS = [
  'mainland-mobile',
  'hongkong-mobile',
  'iccid',
  'mainland-id',
  'hkid',
  'home-return',
  'company',
] as const
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number]

/** What is said of a number's form; never that it exists or whose it is. */
export type FormCheck = {
  readonly verdict: 'ok' | 'warning' | 'invalid' | 'empty'
  /** The kind it was taken for, `null` where it looks like none. */
  readonly kind: IdentifierKind | null
  readonly remarks: readonly Remark[]
}

/** Looks at a number's form, as the kind the person chose or the one it looks like most. Nothing of it is kept. */
export function checkIdentifier(
  text: string,
  { chosen, today }: { chosen: IdentifierKind | null; today: IsoDate },
): FormCheck {
  const plain = plainOf(text)
  if (plain === '') return { verdict: 'empty', kind: chosen, remarks: [] }
  const kind = chosen ?? kindOf(plain, today)
  if (kind === null) return { verdict: 'invalid', kind, remarks: [] }
  const remarks = CHECKS[kind](plain, today)
  return { verdict: verdictOf(remarks), kind, remarks }
}

const CHECKS: Record<IdentifierKind, (plain: string, today: IsoDate) => readonly Remark[]> = {
  'mainland-mobile': mainlandMobileRemarks,
  'hongkong-mobile': hongkongMobileRemarks,
  iccid: iccidRemarks,
  'mainland-id': mainlandIdRemarks,
  hkid: hkidRemarks,
  'home-return': homeReturnRemarks,
  company: companyCodeRemarks,
}

// How each kind looks at a glance, even with a character wrong or one missing; the first of two that fit as well is meant.
const LOOKS: readonly (readonly [IdentifierKind, RegExp])[] = [
  ['mainland-mobile', /^(?:\+86|0086)|^(?:86)?1[0-9OIL]{8,12}$/],
  ['hongkong-mobile', /^(?:\+852|00852|852\d{8}$)|^[2-9][0-9OIL]{7}$/],
  ['iccid', /^89[0-9A-Z]{14,20}$/],
  ['mainland-id', /^[0-9OIL]{17}[0-9A-Z]?$|^\d{15}$|^\d{16}$|^\d{18,19}X?$/],
  ['hkid', /^[A-Z]{1,2}[0-9OIL]{5,7}[0-9A-Z]?$/],
  ['home-return', /^[HM]A?[0-9OIL]{7,11}$/],
  ['company', /^[0-9A-Z]{2}[0-9OIL]{6}[0-9A-Z]{9,11}$/],
]

function kindOf(plain: string, today: IsoDate): IdentifierKind | null {
  const [best] = LOOKS.filter(([, look]) => look.test(plain))
    .map(([kind]) => ({ kind, cost: costOf(CHECKS[kind](plain, today)) }))
    .toSorted((a, b) => a.cost - b.cost)
  return best?.kind ?? null
}

// A check character is wrong in what is mistyped, a day or a sign in what is something else.
function costOf(remarks: readonly Remark[]): number {
  return remarks.reduce(
    (cost, { level, problem }) => cost + (level === 'warning' || problem === 'check' ? 1 : 4),
    0,
  )
}

function verdictOf(remarks: readonly Remark[]): FormCheck['verdict'] {
  if (remarks.some(({ level }) => level === 'invalid')) return 'invalid'
  return remarks.length > 0 ? 'warning' : 'ok'
}

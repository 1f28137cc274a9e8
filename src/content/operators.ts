import type { Operator } from './authored.ts'

const files = import.meta.glob<Record<string, Operator>>('./operators/*.ts', { eager: true })

// The larger before the smaller; one that is not named comes after those that are.
const LARGER_FIRST = [
  'china-mobile',
  'china-unicom',
  'china-telecom',
  'china-broadnet',
  'cmhk',
  'csl',
  'club-sim',
  'three-hk',
  'sosim',
  'smartone',
  'valuegb',
  'cuniq',
  'ctexcel',
  'chkt',
  'sun-mobile',
]

/** Every file of `operators/`: mainland first, then Hong Kong. */
export const operators: readonly Operator[] = Object.values(files)
  .flatMap((file) => Object.values(file))
  .toSorted(inOrder)

function inOrder(a: Operator, b: Operator): number {
  if (a.region !== b.region) return a.region === 'mainland' ? -1 : 1
  return placeOf(a) - placeOf(b) || (a.id < b.id ? -1 : 1)
}

function placeOf({ id }: Operator): number {
  const place = LARGER_FIRST.indexOf(id)
  return place === -1 ? LARGER_FIRST.length : place
}

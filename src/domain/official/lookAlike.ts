import { skeletonOf } from './confusables.ts'
import type { Listed } from './list.ts'
import { readableHost } from './punycode.ts'

/** The listed domain a host that is not on the list could be taken for, or `null`. */
export function lookAlikeOf(host: string, domains: readonly Listed[]): Listed | null {
  // Whoever owns a listed name owns the one it stands under: not confirmed, but no imitation.
  if (domains.some(({ name }) => `.${host}`.endsWith(`.${ownedBy(name)}`))) return null
  const seen = skeletonOf(readableHost(host))
  return domains.find(({ name }) => isLike(seen, lookOf(name))) ?? null
}

// The few names on the list are compared with every host; each is looked at once.
const looks = new Map<string, string>()

function lookOf(name: string): string {
  const known = looks.get(name)
  if (known !== undefined) return known
  const look = skeletonOf(name)
  looks.set(name, look)
  return look
}

function isLike(seen: string, name: string): boolean {
  // The whole name in front of or between other labels.
  if (`.${seen}.`.includes(`.${name}.`)) return true
  const brand = brandOf(name)
  return seen
    .split('.')
    .slice(0, -1)
    .some((label) => isLikeBrand(label, brand))
}

function isLikeBrand(label: string, brand: string): boolean {
  if (label === brand) return true
  // Shorter ones are found in too many names that mean something else.
  if (brand.length >= 4 && label.split('-').includes(brand)) return true
  if (brand.length < 5 || brand === 'three') return false
  return label.replaceAll('-', '').includes(brand.replaceAll('-', '')) || isOneSlipAway(label, brand)
}

// `hk.chinamobile.com` is known by its second label, the others by their first.
function brandOf(name: string): string {
  return ownedBy(name).split('.')[0] ?? ''
}

function ownedBy(name: string): string {
  return name.replace(/^hk\./, '')
}

/** Whether one letter more, less, other, or two exchanged make one text of the other. */
function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  const restA = a.slice(start)
  const restB = b.slice(start)
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true
  if (restA.slice(1) === restB.slice(1)) return true
  return (
    restA.slice(2) === restB.slice(2) &&
    restA[0] !== undefined &&
    restA[0] === restB[1] &&
    restA[1] === restB[0]
  )
}

import { skeletonOf } from './confusables.ts'
import type { Listed } from './list.ts'
import { readableHost } from './punycode.ts'

/** The listed domain a host that is not on the list could be taken for, or `null`. */
export function lookAlikeOf(host: string, domains: readonly Listed[]): Listed | null {
  // Whoever owns a listed name owns the one it stands under: not confirmed, but no imitation.
  if (domains.some(({ name }) => isWithin(host, lookOf(name).owner))) return null
  const seen = skeletonOf(readableHost(host))
  const labels = seen.split('.').slice(0, -1)
  return (
    domains.find(({ name }) => {
      const { look, brand } = lookOf(name)
      // The whole name in front of or between other labels.
      return `.${seen}.`.includes(`.${look}.`) || labels.some((label) => isLikeBrand(label, brand))
    }) ?? null
  )
}

type Look = { readonly owner: string; readonly look: string; readonly brand: string }

// The few names on the list are compared with every host; each is looked at once.
const looks = new Map<string, Look>()

function lookOf(name: string): Look {
  const known = looks.get(name)
  if (known !== undefined) return known
  const look = skeletonOf(name)
  // `hk.chinamobile.com` is known by its second label, the others by their first.
  const made = { owner: ownedBy(name), look, brand: ownedBy(look).split('.')[0] ?? '' }
  looks.set(name, made)
  return made
}

function isWithin(host: string, owner: string): boolean {
  return host === owner || host.endsWith(`.${owner}`)
}

function isLikeBrand(label: string, brand: string): boolean {
  if (label === brand) return true
  // Shorter ones are found in too many names that mean something else.
  if (brand.length >= 4 && label.split('-').includes(brand)) return true
  if (brand.length < 5 || brand === 'three') return false
  return label.replaceAll('-', '').includes(brand.replaceAll('-', '')) || isOneSlipAway(label, brand)
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

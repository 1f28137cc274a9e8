import { searchFormOf } from '#domain/inventory.ts'
import type { SearchWords, Service, ServiceId } from '#domain/guide.ts'
import { matches, matchesName } from './matches.ts'

/** What narrows the inventory: a word, where a service is from, and the services that were settled when only the others were asked for. */
export type Narrowing = {
  readonly search: string
  readonly region: Service['region'] | 'all'
  readonly settled: ReadonlySet<ServiceId> | null
}

/** The services that are shown, known ones in the order given and then the person's own; `linked`, which a deep link names, gives way to a search only. */
export function shownServicesOf(
  { services, searchWords }: { readonly services: readonly Service[]; readonly searchWords: SearchWords },
  own: readonly { readonly id: ServiceId; readonly name: string }[],
  { search, region, settled, linked }: Narrowing & { readonly linked: ServiceId | null },
): ReadonlySet<ServiceId> {
  const wanted = searchFormOf(search)
  // What was added since is left, too.
  const isLeft = (id: ServiceId) => settled?.has(id) !== true
  const known = services.filter(
    (service) =>
      matches(searchWords, service, wanted) &&
      (service.id === linked || (isLeft(service.id) && (region === 'all' || service.region === region))),
  )
  // Nobody said where the person's own are from.
  const theirs = own.filter(
    ({ id, name }) => (id === linked || isLeft(id)) && (wanted === '' || matchesName(name, wanted)),
  )
  return new Set([...known, ...theirs].map(({ id }) => id))
}

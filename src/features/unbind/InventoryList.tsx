import type { Cancellation } from '#domain/cancellation.ts'
import { searchFormOf, serviceTiersOf } from '#domain/inventory.ts'
import type { ItemId, Service, ServiceId } from '#domain/guide.ts'
import { ownServicesOf, serviceItemId } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import { memo } from 'react'
import { matches, matchesName } from './matches.ts'
import { OwnServices } from './OwnServices.tsx'
import { Tier } from './Tier.tsx'

/** Every service in its place, those that the search or `only` leaves out hidden; drawn when one of these has changed, not at every key. */
export const InventoryList = memo(function InventoryList({
  card,
  item,
  search,
  only,
}: {
  card: Cancellation
  item: ItemId | null
  search: string
  only: ReadonlySet<ServiceId> | null
}) {
  const { t } = useWords()
  const guide = useGuide()
  const wanted = searchFormOf(search)
  const isIncluded = (id: ServiceId) => only === null || only.has(id) || serviceItemId(id) === item
  const isShown = (service: Service) => matches(guide.searchWords, service, wanted) && isIncluded(service.id)
  const own = ownServicesOf(card)
  const isOwnShown = (id: ServiceId, name: string) => matchesName(name, wanted) && isIncluded(id)
  const isEmpty = !guide.services.some(isShown) && !own.some(({ id, name }) => isOwnShown(id, name))
  return (
    <>
      {isEmpty && <p>{wanted === '' ? t.unbind.empty : t.unbind.noneFound}</p>}
      {serviceTiersOf(guide).map(({ tier, services }) => (
        <Tier key={tier.tier} card={card} tier={tier} services={services} isShown={isShown} focused={item} />
      ))}
      <OwnServices card={card} services={own} isShown={isOwnShown} focused={item} />
    </>
  )
})

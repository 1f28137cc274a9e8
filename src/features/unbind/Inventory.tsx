import type { Cancellation } from '#domain/cancellation.ts'
import type { Guide, ItemId, ServiceId } from '#domain/guide.ts'
import { isSettled, ownServicesOf, statusOfService } from '#domain/status.ts'
import { useGuide } from '#store/hooks.ts'
import { useDeferredValue, useState } from 'react'
import { Filter, type Shown } from './Filter.tsx'
import { InventoryList } from './InventoryList.tsx'

/** The services, known ones and the person's own, and what narrows them to some. */
export function Inventory({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const guide = useGuide()
  const [shown, setShown] = useState<Shown>('all')
  // What was open when the filter was set stays in place while it is answered: nothing moves under the thumb.
  const [openAtFilter, setOpenAtFilter] = useState<ReadonlySet<ServiceId>>(new Set())
  const [search, setSearch] = useState('')
  return (
    <>
      <Filter
        shown={shown}
        search={search}
        onShow={(next) => {
          setOpenAtFilter(openServicesOf(guide, card))
          setShown(next)
        }}
        onSearch={setSearch}
      />
      <InventoryList
        card={card}
        item={item}
        search={useDeferredValue(search)}
        only={useDeferredValue(shown === 'all' ? null : openAtFilter)}
      />
    </>
  )
}

function openServicesOf(guide: Guide, card: Cancellation): ReadonlySet<ServiceId> {
  const own = ownServicesOf(card).map(({ id }) => ({ id, money: false }))
  return new Set(
    [...guide.services, ...own]
      .filter((service) => !isSettled(statusOfService(service, card)))
      .map((service) => service.id),
  )
}

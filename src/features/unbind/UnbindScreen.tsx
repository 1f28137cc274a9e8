import type { Cancellation } from '#domain/cancellation.ts'
import { serviceTiersOf } from '#domain/inventory.ts'
import type { Guide, ItemId, Service } from '#domain/guide.ts'
import { progressOf } from '#domain/progress.ts'
import {
  checksFor,
  isSettled,
  itemsFor,
  ownServicesOf,
  serviceItemId,
  statusOfService,
} from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { ItemList } from '#parts/ItemList.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { StationFoot } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { useDeferredValue, useState } from 'react'
import { DeadSwitch } from './DeadSwitch.tsx'
import { Filter, type Shown } from './Filter.tsx'
import { matches } from './matches.ts'
import { OwnServices } from './OwnServices.tsx'
import { Tier } from './Tier.tsx'
import styles from './unbind.module.css'

/** Station 清点, 解绑: everything that may know the number, in the order to move it, one tap an answer. */
export function UnbindScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  const guide = useGuide()
  const [shown, setShown] = useState<Shown>('all')
  // What was open when the filter was set stays in place while it is answered: nothing moves under the thumb.
  const [openAtFilter, setOpenAtFilter] = useState<ReadonlySet<ItemId>>(new Set())
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search)
  const progress = progressOf(checksFor(guide, card, 'unbind'))
  const isShown = (service: Service) =>
    matches(guide.searchWords, service, wanted) &&
    (shown === 'all' || openAtFilter.has(service.id) || serviceItemId(service.id) === item)
  const tiers = serviceTiersOf(guide)
    .map((tier) => ({ ...tier, services: tier.services.filter(isShown) }))
    .filter((tier) => tier.services.length > 0)
  return (
    <>
      <ScreenHead card={card} title={t.stations.unbind} lead={t.unbind.lead}>
        <p>{t.progress(progress)}</p>
      </ScreenHead>
      <DeadSwitch card={card} />
      <section className={styles['section']}>
        <h2>{t.unbind.prepare}</h2>
        <ItemList card={card} items={itemsFor(guide, card, 'unbind')} focused={item} />
      </section>
      <Filter
        shown={shown}
        search={search}
        onShow={(next) => {
          setOpenAtFilter(openServicesOf(guide, card))
          setShown(next)
        }}
        onSearch={setSearch}
      />
      {tiers.length === 0 && <p>{wanted === '' ? t.unbind.empty : t.unbind.noneFound}</p>}
      {tiers.map(({ tier, services }) => (
        <Tier key={tier.tier} card={card} tier={tier} services={services} focused={item} />
      ))}
      <OwnServices card={card} services={ownServicesOf(card)} focused={item} />
      <StationFoot card={card} isSettled={progress.done === progress.total} />
    </>
  )
}

function openServicesOf(guide: Guide, card: Cancellation): ReadonlySet<ItemId> {
  return new Set(
    guide.services
      .filter((service) => !isSettled(statusOfService(service, card)))
      .map((service) => service.id),
  )
}

import type { Cancellation } from '#domain/cancellation.ts'
import type { Guide, ItemId, ServiceId } from '#domain/guide.ts'
import { serviceTiersOf } from '#domain/inventory.ts'
import { isSettled, ownServicesOf, serviceItemId, statusOfService } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { cardNow } from '#store/cards.ts'
import { useGuide } from '#store/hooks.ts'
import { useServiceGuide } from '#store/serviceGuide.ts'
import { useCallback, useMemo, useState } from 'react'
import { Filter, type Shown } from './Filter.tsx'
import { OwnServices } from './OwnServices.tsx'
import { shownServicesOf, type Narrowing } from './shownServices.ts'
import { Tier } from './Tier.tsx'
import styles from './unbind.module.css'

const EVERYTHING: Narrowing = { search: '', region: 'all', settled: null }

/** The services, known ones and the person's own, and what narrows them to some; what is left out is hidden in its place. */
export function Inventory({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  const guide = useGuide()
  const { searchWords } = useServiceGuide()
  const [narrowing, setNarrowing] = useState(EVERYTHING)
  // The same groups every time, so that a letter typed does not draw their rows again (measured, docs/performance.md).
  const { answers, ownServices } = card
  const tiers = useMemo(() => serviceTiersOf(guide, { answers }), [guide, answers])
  const own = useMemo(() => ownServicesOf({ ownServices }), [ownServices])
  // And the same ones shown, so that an answer does not look through all of them.
  const shown = useMemo(() => {
    const services = tiers.flatMap((tier) => tier.services)
    const linked = [...services, ...own].find(({ id }) => serviceItemId(id) === item)?.id ?? null
    return shownServicesOf({ services, searchWords }, own, { ...narrowing, linked })
  }, [tiers, searchWords, own, narrowing, item])
  const { id } = card
  // The same functions every time, for what an answer does not change. What is settled later stays in its place: nothing moves under
  // the thumb.
  const narrowTo = useCallback(
    (next: Shown) => {
      const now = cardNow(id)
      const settled = next === 'all' || now === undefined ? null : settledServicesOf(guide, now)
      setNarrowing((before) => ({ ...before, settled }))
    },
    [guide, id],
  )
  const keepTo = useCallback(
    (region: Narrowing['region']) => setNarrowing((before) => ({ ...before, region })),
    [],
  )
  const searchFor = useCallback((search: string) => setNarrowing((before) => ({ ...before, search })), [])
  return (
    <>
      <Filter
        shown={narrowing.settled === null ? 'all' : 'open'}
        region={narrowing.region}
        search={narrowing.search}
        onShow={narrowTo}
        onRegion={keepTo}
        onSearch={searchFor}
      />
      {shown.size === 0 && <p>{narrowing.search.trim() === '' ? t.unbind.empty : t.unbind.noneFound}</p>}
      <div className={styles['groups']}>
        {tiers.map(({ tier, services }) => (
          <Tier key={tier.tier} card={card} tier={tier} services={services} shown={shown} focused={item} />
        ))}
        <OwnServices card={card} shown={shown} focused={item} />
      </div>
    </>
  )
}

function settledServicesOf(guide: Guide, card: Cancellation): ReadonlySet<ServiceId> {
  const own = ownServicesOf(card).map(({ id }) => ({ id, money: false }))
  return new Set(
    [...guide.services, ...own]
      .filter((service) => isSettled(statusOfService(service, card)))
      .map((service) => service.id),
  )
}

import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId, Service, ServiceId, ServiceTier } from '#domain/guide.ts'
import { openDependenciesOf, textsOf } from '#domain/inventory.ts'
import type { Locale } from '#domain/locale.ts'
import { serviceItemId, statusOfService } from '#domain/status.ts'
import { formatList } from '#i18n/format.ts'
import { useWords } from '#i18n/words.ts'
import { Sentence } from '#parts/Sentence.tsx'
import { sayNotBound } from '#store/actions.ts'
import { useGuide } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { memo, useRef, type RefObject } from 'react'
import { ServiceRow } from './ServiceRow.tsx'
import styles from './unbind.module.css'
import { spaceFor, useShownRows } from './useShownRows.ts'

type Step = {
  readonly card: Cancellation
  readonly tier: ServiceTier
  readonly services: readonly Service[]
  readonly shown: ReadonlySet<ServiceId>
  readonly focused: ItemId | null
}

/** One step of the order: why it comes here, its services, and one tap for all those the person does not have. */
export const Tier = memo(
  TierOf,
  // An answer to a service of another group changes nothing here (docs/performance.md).
  (before, after) => before.tier === after.tier && before.shown === after.shown && isSameList(before, after),
)

function TierOf({ card, tier, services, shown, focused }: Step) {
  const { t } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  const list = useRef<HTMLUListElement>(null)
  useShownRows(list, shown)
  const unchecked = services.filter(({ id }) => shown.has(id) && (card.bindings[id]?.v ?? null) === null)
  return (
    <section className={styles['group']} hidden={!services.some(({ id }) => shown.has(id))}>
      <h2 ref={heading} tabIndex={-1}>
        {tier.title}
      </h2>
      <p className={styles['quiet']}>
        <Sentence>{tier.why}</Sentence>
      </p>
      <Rows list={list} card={card} services={services} focused={focused} />
      {unchecked.length > 0 && (
        <p>
          <Button
            look="secondary"
            onClick={() => {
              sayNotBound(
                card.id,
                unchecked.map((service) => service.id),
              )
              // The button goes away with what it was for.
              heading.current?.focus()
            }}
          >
            {t.unbind.bulk(unchecked.length)}
          </Button>
        </p>
      )}
    </section>
  )
}

type List = Pick<Step, 'card' | 'services' | 'focused'>
type Listed = List & { readonly list: RefObject<HTMLUListElement | null> }

// A letter typed in the search changes nothing here.
const Rows = memo(RowsOf, (before, after) => before.list === after.list && isSameList(before, after))

// Names all of a card that the rows read: what was said of each service, and of those it depends on.
function isSameList(before: List, after: List): boolean {
  const { card, services, focused } = after
  const isSameOf = (id: ServiceId) =>
    before.card.bindings[id] === card.bindings[id] &&
    before.card.signedIn[id] === card.signedIn[id] &&
    before.card.codeArrived[id] === card.codeArrived[id] &&
    (before.card.overrides === card.overrides ||
      before.card.overrides[serviceItemId(id)] === card.overrides[serviceItemId(id)])
  return (
    before.services === services &&
    before.focused === focused &&
    before.card.id === card.id &&
    textsOf(before.card) === textsOf(card) &&
    services.every(({ id, dependsOn }) => isSameOf(id) && dependsOn.every(isSameOf))
  )
}

function RowsOf({ list, card, services, focused }: Listed) {
  const guide = useGuide()
  const { locale } = useWords()
  const isDead = textsOf(card) !== 'arrive'
  return (
    <ul ref={list} className={styles['services']} style={spaceFor(services.length)}>
      {services.map((service) => (
        <ServiceRow
          key={service.id}
          cardId={card.id}
          service={service}
          binding={card.bindings[service.id]?.v ?? null}
          status={statusOfService(service, card)}
          isSignedIn={card.signedIn[service.id]?.v === true}
          hasCode={card.codeArrived[service.id]?.v === true}
          acceptedReason={card.overrides[serviceItemId(service.id)]?.v ?? null}
          comesAfter={namesOf(locale, openDependenciesOf(guide, card, service))}
          isDead={isDead}
          isFocused={serviceItemId(service.id) === focused}
        />
      ))}
    </ul>
  )
}

function namesOf(locale: Locale, services: readonly Service[]): string | null {
  if (services.length === 0) return null
  return formatList(
    locale,
    services.map(({ name }) => name),
  )
}

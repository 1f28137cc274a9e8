import type { Cancellation, CancellationId } from '#domain/cancellation.ts'
import type { ItemId, ServiceId } from '#domain/guide.ts'
import { ownServicesOf, serviceItemId, statusOfService } from '#domain/status.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { addOwnService } from '#store/gateActions.ts'
import { memo, useCallback, useRef, type RefObject } from 'react'
import { OwnNameForm } from './OwnNameForm.tsx'
import { OwnRow } from './OwnRow.tsx'
import styles from './unbind.module.css'
import { spaceFor, useShownRows } from './useShownRows.ts'

/** What the inventory does not know: added by the person, answered like the rest. */
export function OwnServices({
  card,
  shown,
  focused,
}: {
  card: Cancellation
  shown: ReadonlySet<ServiceId>
  focused: ItemId | null
}) {
  const { t } = useWords()
  // Asked for before there is a row, so that adding the first one does not make the screen wait.
  useGroup(gateWords)
  const heading = useRef<HTMLHeadingElement>(null)
  // The same function every time: hundreds of rows are drawn again where it is another one (measured, docs/performance.md).
  const toHeading = useCallback(() => heading.current?.focus(), [])
  const list = useRef<HTMLUListElement>(null)
  useShownRows(list, shown)
  return (
    <section className={styles['group']}>
      <h2 ref={heading} tabIndex={-1}>
        {t.unbind.own}
      </h2>
      <p className={styles['quiet']}>{t.unbind.ownLead}</p>
      <Rows list={list} card={card} focused={focused} onRemoved={toHeading} />
      <AddForm cardId={card.id} />
    </section>
  )
}

type List = {
  readonly list: RefObject<HTMLUListElement | null>
  readonly card: Cancellation
  readonly focused: ItemId | null
  readonly onRemoved: () => void
}

// Neither a letter typed in the search nor an answer to a service of the inventory changes anything here.
const Rows = memo(RowsOf, isSameList)

// Names all of a card that the rows read.
function isSameList(before: List, after: List): boolean {
  const { list, card, focused, onRemoved } = after
  return (
    before.list === list &&
    before.focused === focused &&
    before.onRemoved === onRemoved &&
    before.card.id === card.id &&
    before.card.ownServices === card.ownServices &&
    Object.keys(card.ownServices).every(
      (id) =>
        before.card.bindings[id] === card.bindings[id] &&
        before.card.overrides[serviceItemId(id)] === card.overrides[serviceItemId(id)],
    )
  )
}

function RowsOf({ list, card, focused, onRemoved }: List) {
  const services = ownServicesOf(card)
  if (services.length === 0) return null
  return (
    <ul ref={list} className={styles['services']} style={spaceFor(services.length)}>
      {services.map(({ id, name }) => (
        <OwnRow
          key={id}
          cardId={card.id}
          service={id}
          name={name}
          binding={card.bindings[id]?.v ?? null}
          status={statusOfService({ id, money: false }, card)}
          acceptedReason={card.overrides[serviceItemId(id)]?.v ?? null}
          isFocused={serviceItemId(id) === focused}
          onRemoved={onRemoved}
        />
      ))}
    </ul>
  )
}

// An answer changes nothing here.
const AddForm = memo(function AddForm({ cardId }: { cardId: CancellationId }) {
  const { t } = useWords()
  return <OwnNameForm name="" act={t.unbind.ownAdd} onName={(name) => addOwnService(cardId, name)} />
})

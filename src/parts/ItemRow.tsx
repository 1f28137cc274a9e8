import type { Cancellation } from '#domain/cancellation.ts'
import type { Item, ItemId } from '#domain/guide.ts'
import { howFor } from '#domain/how.ts'
import { concerns, legOfRow } from '#domain/legs.ts'
import { mayBeImpossible } from '#domain/risk.ts'
import { isSettled, statusOfMark } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { markItem } from '#store/actions.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Points } from '#ui/Points.tsx'
import { memo } from 'react'
import { AcceptedRisk, AcceptRisk } from './AcceptRisk.tsx'
import { Claims } from './Claims.tsx'
import styles from './ItemRow.module.css'
import { NotApplicable } from './NotApplicable.tsx'
import { Note } from './Note.tsx'
import { Sentence } from './Sentence.tsx'
import { TickRow } from './TickRow.tsx'

type Line = {
  readonly card: Cancellation
  readonly item: Item
  /** Where its mark is kept. */
  readonly markId: ItemId
  /** Brings it into view. */
  readonly focused: boolean
}

/** One line to tick, with why and how at hand; drawn again only when something about it changes, not at every tick (docs/performance.md). */
export const ItemRow = memo(Row, isSameLine)

// Names all of a card that a line reads, whatever part of the line it is read in.
function isSameLine(before: Line, after: Line): boolean {
  const { item, markId, card } = after
  return (
    before.item === item &&
    before.markId === markId &&
    before.focused === after.focused &&
    before.card.id === card.id &&
    before.card.answers === card.answers &&
    before.card.marks[markId] === card.marks[markId] &&
    before.card.notes[markId] === card.notes[markId] &&
    before.card.overrides[markId] === card.overrides[markId] &&
    before.card.told[item.id] === card.told[item.id]
  )
}

function Row({ card, item, markId, focused }: Line) {
  const { t } = useWords()
  const mark = card.marks[markId]?.v ?? null
  const note = card.notes[markId]?.v ?? null
  const status = statusOfMark(mark)
  const canAccept =
    item.required && item.station !== 'alternative' && mayBeImpossible({ id: markId, station: item.station })
  const accepted = canAccept && !isSettled(status) ? (card.overrides[markId]?.v ?? null) : null
  const leg = legOfRow(markId, item.id)
  const isOptional = !item.required && item.station !== 'submit' && item.station !== 'alternative'
  const claims = item.claims.filter(({ when }) => concerns(when, card, leg))
  return (
    <TickRow
      item={markId}
      title={item.title}
      isTicked={status === 'done'}
      status={status}
      said={t.status[status]}
      why={
        <>
          {(item.form !== null || isOptional) && (
            <span className={styles['forms']}>
              {item.form !== null && <strong className={styles['form']}>{t.item.forms[item.form]}</strong>}
              {isOptional && <span className={styles['form']}>{t.item.optional}</span>}
            </span>
          )}
          <Sentence>{item.why}</Sentence>
        </>
      }
      isFocused={focused}
      onTick={(isTicked) => markItem(card.id, markId, isTicked ? { said: 'done' } : null)}
    >
      {note !== null && (
        <p className={styles['said']}>
          <bdi>{note}</bdi>
        </p>
      )}
      {mark?.said === 'not-applicable' && (
        <p className={styles['said']}>
          <bdi>{t.item.notApplicableSaid(mark.reason)}</bdi>
        </p>
      )}
      {accepted !== null && (
        <div className={styles['said']}>
          <AcceptedRisk cardId={card.id} item={markId} reason={accepted} code={null} />
        </div>
      )}
      <div className={styles['more']}>
        <Disclosure summary={t.item.more} startsOpen={focused}>
          <Points>
            {howFor(item, card, leg).map((step) => (
              <li key={step}>
                <Sentence>{step}</Sentence>
              </li>
            ))}
          </Points>
          <Claims card={card} place={item.id} claims={claims} />
        </Disclosure>
        <Disclosure summary={t.item.own} startsOpen={false}>
          <Note card={card} item={markId} />
          <NotApplicable card={card} item={markId} />
        </Disclosure>
        {canAccept && accepted === null && (
          <AcceptRisk cardId={card.id} item={markId} isSettled={isSettled(status)} code={null} />
        )}
      </div>
    </TickRow>
  )
}

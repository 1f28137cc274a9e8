import { hashFor } from '#domain/address.ts'
import { isRefundHeldOut } from '#domain/balanceUses.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { legsOf } from '#domain/legs.ts'
import { waitsOf, waitsOfLeg, type Promised, type Wait } from '#domain/wait.ts'
import { useGroup } from '#i18n/group.ts'
import { waitingWords } from '#i18n/waiting/words.ts'
import { useWords } from '#i18n/words.ts'
import { waitWords } from '#parts/waitWords.ts'
import { useToday } from '#store/hooks.ts'
import { useEffect, useId, useRef, useState } from 'react'
import { PromiseForm } from './PromiseForm.tsx'
import styles from './WaitingBoard.module.css'

/** Everything waited for: since when, until when, and how late it is, with the promises to enter or change. */
export function WaitingBoard({ card }: { card: Cancellation }) {
  const words = useGroup(waitingWords)
  const today = useToday()
  const waits = waitsOf(card, today)
  const heading = useRef<HTMLHeadingElement>(null)
  const goneId = useId()
  const [cleared, setCleared] = useState<string | null>(null)
  const isGone = cleared !== null && waits.every((wait) => keyOf(wait) !== cleared)
  // A row that stays, or is back, may go for another reason later on.
  if (cleared !== null && !isGone) setCleared(null)
  // The row took the focus along, which is the browser's to move.
  useEffect(() => {
    if (isGone && document.activeElement === document.body) heading.current?.focus()
  }, [isGone])
  if (waits.length === 0 && !isGone) return null
  return (
    <section className={styles['board']}>
      <h2 ref={heading} tabIndex={-1} aria-describedby={isGone ? goneId : undefined}>
        {words.heading}
      </h2>
      {isGone && <p id={goneId}>{words.cleared}</p>}
      <ul className={styles['waits']}>
        {waits.map((wait) => (
          <WaitRow
            key={keyOf(wait)}
            card={card}
            wait={wait}
            promises={promisesAt(card, wait, today)}
            onClear={() => setCleared(keyOf(wait))}
          />
        ))}
      </ul>
    </section>
  )
}

function WaitRow({
  card,
  wait,
  promises,
  onClear,
}: {
  card: Cancellation
  wait: Wait
  promises: readonly Promised[]
  onClear: () => void
}) {
  const { t, locale } = useWords()
  const words = useGroup(waitingWords)
  const said = waitWords(wait, { t, words, locale, isOnly: legsOf(card).length === 1 })
  return (
    <li className={styles['wait']} data-wait={wait.kind} data-late={wait.daysLate > 0}>
      <p className={styles['what']}>{said.what}</p>
      <p>{said.since}</p>
      <p>{said.until ?? <span className={styles['unknown']}>{words.noUntil[wait.kind]}</span>}</p>
      {said.left !== null && <p className={styles['left']}>{said.left}</p>}
      {said.late !== null && (
        <p>
          <strong className={styles['late']}>{said.late}</strong>
        </p>
      )}
      {wait.daysLate > 0 && wait.kind !== 'last-bill' && (
        <p>
          <a
            className={styles['link']}
            href={hashFor({ screen: 'escalation', card: card.id, leg: wait.leg })}
          >
            {words.escalationAct}
          </a>
        </p>
      )}
      {wait.kind === 'last-bill' && wait.until === null && (
        <p>
          <a className={styles['link']} href={hashFor({ screen: 'cost', card: card.id, item: null })}>
            {words.billDay}
          </a>
        </p>
      )}
      {promises.map((promised) => (
        <PromiseForm key={promised} card={card} leg={wait.leg} promised={promised} onClear={onClear} />
      ))}
    </li>
  )
}

function keyOf({ leg, kind }: Wait): string {
  return `${leg} ${kind}`
}

// The form of the refund's day stays in its row when the day is entered or cleared: the row is found as if none were said.
function promisesAt(card: Cancellation, { leg, kind }: Wait, today: IsoDate): readonly Promised[] {
  if (kind === 'review') {
    const isRefundSaid = isRefundHeldOut(card) || Boolean(card[leg].refundBy?.v)
    return isRefundSaid ? ['promisedBy', 'refundBy'] : ['promisedBy']
  }
  const unsaid = { ...card[leg], refundBy: { v: null, n: 0, by: '' } }
  const kinds = waitsOfLeg({ ...card, [leg]: unsaid }, leg, today).map((each) => each.kind)
  const home = kinds.find((each) => each === 'refund') ?? kinds[0] ?? 'refund'
  return kind === home ? ['refundBy'] : []
}

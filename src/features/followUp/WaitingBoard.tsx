import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import { legsOf } from '#domain/lifecycle.ts'
import { waitsOf, waitsOfLeg, type Promised, type Wait } from '#domain/wait.ts'
import { useGroup } from '#i18n/group.ts'
import { waitingWords } from '#i18n/waiting/words.ts'
import { useWords } from '#i18n/words.ts'
import { waitWords } from '#parts/waitWords.ts'
import { useToday } from '#store/hooks.ts'
import { PromiseForm } from './PromiseForm.tsx'
import styles from './WaitingBoard.module.css'

/** Everything waited for: since when, until when, and how late it is, with the promises to enter or change. */
export function WaitingBoard({ card }: { card: Cancellation }) {
  const words = useGroup(waitingWords)
  const today = useToday()
  const waits = waitsOf(card, today)
  if (waits.length === 0) return null
  return (
    <section className={styles['board']}>
      <h2>{words.heading}</h2>
      <ul className={styles['waits']}>
        {waits.map((wait) => (
          <WaitRow
            key={`${wait.leg} ${wait.kind}`}
            card={card}
            wait={wait}
            promises={promisesAt(card, wait, today)}
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
}: {
  card: Cancellation
  wait: Wait
  promises: readonly Promised[]
}) {
  const { t, locale } = useWords()
  const words = useGroup(waitingWords)
  const said = waitWords(wait, { t, words, locale, isOnly: legsOf(card).length === 1 })
  return (
    <li className={styles['wait']} data-wait={wait.kind} data-late={wait.daysLate > 0}>
      <p className={styles['what']}>{said.what}</p>
      <p>{said.since}</p>
      <p>
        {said.until ?? <span className={styles['unknown']}>{words.noUntil[wait.kind]}</span>}
        {said.left !== null && <span className={styles['left']}>{said.left}</span>}
      </p>
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
        <PromiseForm key={promised} card={card} leg={wait.leg} promised={promised} />
      ))}
    </li>
  )
}

// The form of the refund's day stays in its row when the day is entered or cleared: the row is found as if none were said.
function promisesAt(card: Cancellation, { leg, kind }: Wait, today: IsoDate): readonly Promised[] {
  if (kind === 'review') return ['promisedBy', 'refundBy']
  const unsaid = { ...card[leg], refundBy: { v: null, n: 0, by: '' } }
  const kinds = waitsOfLeg({ ...card, [leg]: unsaid }, leg, today).map((each) => each.kind)
  const home = kinds.find((each) => each === 'refund') ?? kinds[0] ?? 'refund'
  return kind === home ? ['refundBy'] : []
}

import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { rungsFor, rungStateOf, type RungState } from '#domain/escalation.ts'
import type { Opening, Rung } from '#domain/guide.ts'
import { escalationWords, type EscalationWords } from '#i18n/escalation/words.ts'
import { formatDate } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { FoldedClaims } from '#parts/FoldedClaims.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { useToday } from '#store/hooks.ts'
import { useLateGuide } from '#store/lateGuide.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Points } from '#ui/Points.tsx'
import styles from './escalation.module.css'

/** Whom to turn to about a number, one after the other, each with the day from which it is its turn. */
export function Ladder({ card, leg }: { card: Cancellation; leg: Leg }) {
  const words = useGroup(escalationWords)
  return (
    <section className={styles['part']}>
      <h2>{words.ladder}</h2>
      <p className={styles['quiet']}>{words.ladderNote}</p>
      <ol className={styles['ladder']}>
        {rungsFor(useLateGuide().rungs, leg).map((rung) => (
          <Step key={rung.id} card={card} rung={rung} />
        ))}
      </ol>
    </section>
  )
}

function Step({ card, rung }: { card: Cancellation; rung: Rung }) {
  const words = useGroup(escalationWords)
  const today = useToday()
  const state = rungStateOf(rung, { cancellation: card, today })
  return (
    <li className={styles['rung']} data-rung={rung.id} data-open={state.isOpen}>
      <h3>
        <Sentence>{rung.name}</Sentence>
      </h3>
      <Turn rung={rung} state={state} />
      <p className={styles['quiet']}>
        <Sentence>{whenWords(rung.opens, words)}</Sentence>
      </p>
      <Disclosure summary={words.wants} startsOpen={false}>
        <Points>
          {rung.wants.map((each) => (
            <li key={each}>
              <Sentence>{each}</Sentence>
            </li>
          ))}
        </Points>
      </Disclosure>
      <FoldedClaims summary={words.basis} card={card} place={rung.id} claims={rung.claims} />
    </li>
  )
}

function Turn({ rung, state }: { rung: Rung; state: RungState }) {
  const { locale } = useWords()
  const words = useGroup(escalationWords)
  const today = useToday()
  if (!state.isOpen) {
    return (
      <p className={styles['turn']}>
        {state.opensOn === null
          ? words.waitsFor[state.waitsFor]
          : words.opensOn(formatDate(locale, state.opensOn))}
      </p>
    )
  }
  const { since, until } = state
  return (
    <>
      <p className={styles['turn']}>
        {rung.opens.kind === 'at-once' ? words.open : words.openSince(formatDate(locale, since))}
      </p>
      {until !== null && (
        <p className={styles['limit']}>
          {until < today ? words.late(formatDate(locale, until)) : words.until(formatDate(locale, until))}
        </p>
      )}
    </>
  )
}

function whenWords(opens: Opening, { when }: EscalationWords): string {
  return 'days' in opens ? when[opens.kind](opens.days) : when[opens.kind]
}

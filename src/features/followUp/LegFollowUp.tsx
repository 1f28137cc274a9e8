import { hashFor } from '#domain/address.ts'
import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { hasReached, stageOf, STAGES } from '#domain/lifecycle.ts'
import { offersEscalation } from '#domain/wait.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { waitingWords } from '#i18n/waiting/words.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import { UnseenHeading } from '#ui/Unseen.tsx'
import { ReceiptPart } from './ReceiptPart.tsx'
import { SettlementPart } from './SettlementPart.tsx'
import { VerifyPart } from './VerifyPart.tsx'
import styles from './followUp.module.css'

/** One number after its submission: the stage it is at, and the parts that lead on, one after the other. */
export function LegFollowUp({
  card,
  leg,
  isOnly,
  look,
}: {
  card: Cancellation
  leg: Leg
  isOnly: boolean
  look: 'primary' | 'secondary'
}) {
  const { t, locale } = useWords()
  const words = useGroup(waitingWords)
  const guide = useGuide()
  const stage = stageOf(guide, card, leg)
  const submission = card[leg].submission?.v ?? null
  if (submission === null) return null
  return (
    <section className={styles['leg']} data-stage={stage}>
      {isOnly ? <UnseenHeading>{t.legs[leg]}</UnseenHeading> : <h2>{t.legs[leg]}</h2>}
      <p>
        {t.submit.submitted({
          date: formatDay(locale, submission.on),
          channel: t.channels[submission.channel],
        })}
      </p>
      <ol className={styles['stages']} aria-label={t.followUp.stage}>
        {STAGES.filter((each) => each !== 'preparing').map((each) => (
          <li
            key={each}
            data-reached={hasReached(stage, each)}
            aria-current={each === stage ? 'step' : undefined}
          >
            {t.stages[each]}
          </li>
        ))}
      </ol>
      <ReceiptPart card={card} leg={leg} look={look} />
      {hasReached(stage, 'acknowledged') && <VerifyPart card={card} leg={leg} look={look} />}
      {offersEscalation(card, leg) && (
        <p className={styles['escalation']} data-escalation={leg}>
          <strong>{words.escalation}</strong>{' '}
          <a href={hashFor({ screen: 'escalation', card: card.id, leg })}>{words.escalationAct}</a>
        </p>
      )}
      {hasReached(stage, 'effective') && <SettlementPart card={card} leg={leg} look={look} />}
    </section>
  )
}

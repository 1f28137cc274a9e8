import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import { goAheadOf } from '#domain/goAhead.ts'
import { legsOf } from '#domain/legs.ts'
import { checkWords } from '#i18n/check/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { AcceptedRisks } from '#parts/AcceptedRisks.tsx'
import { ActBar } from '#parts/ActBar.tsx'
import { BehindGate } from '#parts/BehindGate.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { LinkToLine } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { BalanceAnswers, DecisionAnswers, LegAnswers, StationLines } from './CheckSections.tsx'
import styles from './check.module.css'
import { ServiceAnswers } from './ServiceAnswers.tsx'

/** Everything the person said, once more before submitting, each with the way to change it and back. */
export function CheckScreen({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const words = useGroup(checkWords)
  const guide = useGuide()
  const gate = gateFor(guide, card)
  const legs = legsOf(card)
  const waiting = legs.filter((leg) => !card[leg].submission?.v)
  const next = waiting.find((leg) => goAheadOf(guide, card, leg) !== 'standing')
  const [left] = waiting
  // Of two numbers, one may be submitted already.
  const lead = waiting.length < legs.length && left !== undefined ? words.leadOf(t.legs[left]) : words.lead
  return (
    <BehindGate card={card} title={words.title}>
      <ScreenHead card={card} title={words.title} lead={left === undefined ? words.submitted : lead}>
        {null}
      </ScreenHead>
      <AcceptedRisks card={card} accepted={gate.accepted} isFromCheck />
      <DecisionAnswers card={card} />
      <StationLines card={card} station="documents">
        {null}
      </StationLines>
      <StationLines card={card} station="backup">
        {null}
      </StationLines>
      <StationLines card={card} station="balance">
        <BalanceAnswers card={card} />
      </StationLines>
      <ServiceAnswers card={card} />
      <section className={styles['section']}>
        <h2>{t.stations.submit}</h2>
        <LegAnswers card={card} legs={legs} />
      </section>
      <ActBar>
        {next === undefined ? (
          <ButtonLink look="primary" href={hashFor({ screen: 'submit', card: card.id, item: null })}>
            {words.toSteps}
          </ButtonLink>
        ) : (
          <ButtonLink
            look="primary"
            href={hashFor({ screen: 'confirm', card: card.id, leg: legs.length > 1 ? next : null })}
          >
            {legs.length > 1 ? words.toConfirmOf(t.legs[next]) : words.toConfirm}
          </ButtonLink>
        )}
      </ActBar>
      <p>
        <LinkToLine card={card} look="secondary" />
      </p>
    </BehindGate>
  )
}

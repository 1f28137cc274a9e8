import { isBilled } from '#domain/bill.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { COST_ANSWERS, costOf, missingForCost } from '#domain/cost.ts'
import { costWords } from '#i18n/cost/words.ts'
import { useGroup } from '#i18n/group.ts'
import { CalendarPart } from '#parts/CalendarPart.tsx'
import { CostSentences } from '#parts/CostSentences.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { LinkToLine } from '#parts/StationFoot.tsx'
import { useToday } from '#store/hooks.ts'
import { Suspense } from 'react'
import { CostForm } from './CostForm.tsx'
import { LaterTable } from './LaterTable.tsx'
import styles from './cost.module.css'

/** What waiting costs: four figures from the bill, the last useful day to submit, and what each month after it costs; a prepaid card has no bill. */
export function CostScreen({ card }: { card: Cancellation }) {
  const words = useGroup(costWords)
  if (isBilled(card)) return <Figures card={card} />
  return (
    <>
      <ScreenHead card={card} title={words.heading} lead={words.prepaid}>
        {null}
      </ScreenHead>
      <p>
        <LinkToLine card={card} look="secondary" />
      </p>
    </>
  )
}

function Figures({ card }: { card: Cancellation }) {
  const words = useGroup(costWords)
  const cost = costOf(card, useToday())
  const isAnswered = missingForCost(card).length < COST_ANSWERS.length
  return (
    <>
      <ScreenHead card={card} title={words.heading} lead={words.lead}>
        {null}
      </ScreenHead>
      <CostForm card={card} />
      {isAnswered && (
        <section className={styles['result']} aria-live="polite">
          <CostSentences card={card} cost={cost} />
          {cost.later.length > 0 && <LaterTable later={cost.later} />}
          <p className={styles['quiet']}>{words.estimate}</p>
        </section>
      )}
      {/* Its words arrive after the figures were recorded; the form must not be hidden meanwhile. */}
      <Suspense fallback={null}>{cost.deadline !== null && <CalendarPart card={card} />}</Suspense>
      <p>
        <LinkToLine card={card} look="secondary" />
      </p>
    </>
  )
}

import type { Cancellation } from '#domain/cancellation.ts'
import { isOtherWay } from '#domain/decision.ts'
import { legsOf } from '#domain/legs.ts'
import { hasReached, stageOf } from '#domain/lifecycle.ts'
import { remindersOf } from '#domain/reminder.ts'
import { waitsOf } from '#domain/wait.ts'
import { useWords } from '#i18n/words.ts'
import { CalendarPart } from '#parts/CalendarPart.tsx'
import { NotCancelling } from '#parts/NotCancelling.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { LinkToLine, StationFoot } from '#parts/StationFoot.tsx'
import { useGuide, useToday } from '#store/hooks.ts'
import { Notice } from '#ui/Notice.tsx'
import { LegFollowUp } from './LegFollowUp.tsx'
import { Timeline } from './Timeline.tsx'
import { WaitingBoard } from './WaitingBoard.tsx'

/** Station 跟进: from submitted to settled, each number by itself. */
export function FollowUpScreen({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const guide = useGuide()
  const today = useToday()
  if (isOtherWay(card)) return <NotCancelling card={card} title={t.stations['follow-up']} />
  const legs = legsOf(card)
  const submitted = legs.filter((leg) => card[leg].submission?.v)
  const hasDays = waitsOf(card, today).length + remindersOf(card, today).length > 0
  const next = submitted.find((leg) => !hasReached(stageOf(guide, card, leg), 'settled'))
  return (
    <>
      <ScreenHead card={card} title={t.stations['follow-up']} lead={t.followUp.lead}>
        {null}
      </ScreenHead>
      {submitted.length === 0 && (
        <Notice tone="waiting" title={t.followUp.lockedTitle}>
          <p>{t.followUp.lockedText}</p>
        </Notice>
      )}
      <WaitingBoard card={card} />
      {submitted.map((leg) => (
        <LegFollowUp
          key={leg}
          card={card}
          leg={leg}
          isOnly={legs.length === 1}
          look={leg === next ? 'primary' : 'secondary'}
        />
      ))}
      {submitted.length > 0 && (
        <>
          {hasDays && <CalendarPart card={card} />}
          <Timeline card={card} />
        </>
      )}
      {next === undefined ? (
        <StationFoot card={card} isSettled />
      ) : (
        <p>
          <LinkToLine card={card} look="secondary" />
        </p>
      )}
    </>
  )
}

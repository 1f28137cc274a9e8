import type { Cancellation } from '#domain/cancellation.ts'
import { isOtherWay } from '#domain/decision.ts'
import { gateFor } from '#domain/gate.ts'
import type { ItemId } from '#domain/guide.ts'
import { legsOf } from '#domain/legs.ts'
import { useWords } from '#i18n/words.ts'
import { AcceptedRisks } from '#parts/AcceptedRisks.tsx'
import { GateClosed } from '#parts/GateClosed.tsx'
import { NotCancelling } from '#parts/NotCancelling.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { LinkToLine, StationFoot } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { LegSubmission } from './LegSubmission.tsx'
import styles from './submit.module.css'

/** Station 提交, behind the gate: closed it says what it waits for, open it shows the steps for each number. */
export function SubmitScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  const guide = useGuide()
  if (isOtherWay(card)) return <NotCancelling card={card} title={t.stations.submit} />
  const gate = gateFor(guide, card)
  const legs = legsOf(card)
  const submitted = legs.filter((leg) => card[leg].submission?.v)
  const shown = gate.open ? legs : submitted
  const next = legs.find((leg) => !card[leg].submission?.v)
  return (
    <div className={styles['screen']} data-gate={gate.open ? 'open' : 'closed'}>
      <ScreenHead
        card={card}
        title={t.stations.submit}
        lead={gate.open && submitted.length < legs.length ? t.gate.openLead : null}
      >
        {null}
      </ScreenHead>
      {!gate.open && submitted.length < Math.max(1, legs.length) && <GateClosed card={card} gate={gate} />}
      {gate.open && next !== undefined && (
        <AcceptedRisks card={card} accepted={gate.accepted} isFromCheck={false} />
      )}
      {shown.map((leg) => (
        <LegSubmission
          key={leg}
          card={card}
          leg={leg}
          isOnly={legs.length === 1}
          isNext={leg === next}
          focused={item}
        />
      ))}
      {next === undefined || !gate.open ? (
        <StationFoot card={card} isSettled />
      ) : (
        <p>
          <LinkToLine card={card} look="secondary" />
        </p>
      )}
    </div>
  )
}

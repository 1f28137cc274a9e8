import type { Cancellation } from '#domain/cancellation.ts'
import { isOtherWay } from '#domain/decision.ts'
import { gateFor } from '#domain/gate.ts'
import { isSubmitted } from '#domain/legs.ts'
import { useGuide } from '#store/hooks.ts'
import type { ReactNode } from 'react'
import styles from './BehindGate.module.css'
import { GateClosed } from './GateClosed.tsx'
import { NotCancelling } from './NotCancelling.tsx'
import { ScreenHead } from './ScreenHead.tsx'
import { StationFoot } from './StationFoot.tsx'

/** A screen behind the gate: while that is closed, only what it waits for is shown, however the person came here. */
export function BehindGate({
  card,
  title,
  children,
}: {
  card: Cancellation
  title: string
  children: ReactNode
}) {
  const gate = gateFor(useGuide(), card)
  if (isOtherWay(card)) return <NotCancelling card={card} title={title} />
  if (gate.open || isSubmitted(card)) {
    return (
      <div className={styles['screen']} data-gate={gate.open ? 'open' : 'closed'}>
        {children}
      </div>
    )
  }
  return (
    <div className={styles['screen']} data-gate="closed">
      <ScreenHead card={card} title={title} lead={null}>
        {null}
      </ScreenHead>
      <GateClosed card={card} gate={gate} />
      <StationFoot card={card} isSettled />
    </div>
  )
}

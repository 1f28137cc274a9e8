import type { Leg } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import { isCancelling } from './decision.ts'
import { gateFor, type Gate } from './gate.ts'
import type { Guide, Station } from './guide.ts'
import { legsOf } from './legs.ts'
import { stageOf, type Stage } from './lifecycle.ts'
import { isSettled, itemsFor, statusOfMark, type Check } from './status.ts'

/** The one thing to do next, for the person to be led to. */
export type NextStep =
  | { readonly kind: 'decide' }
  | { readonly kind: 'settle'; readonly check: Check }
  | { readonly kind: 'alternative'; readonly item: string | null }
  | { readonly kind: 'leg'; readonly leg: Leg; readonly stage: Stage; readonly station: Station }
  | { readonly kind: 'finished' }

/** The first open thing in the order of the line. */
export function nextStepOf(guide: Guide, cancellation: Cancellation): NextStep {
  if (!isCancelling(cancellation)) {
    if (!cancellation.answers.decision?.v) return { kind: 'decide' }
    const open = itemsFor(guide, cancellation, 'alternative').find(
      (item) => !isSettled(statusOfMark(cancellation.marks[item.id]?.v)),
    )
    return { kind: 'alternative', item: open?.id ?? null }
  }
  const gate = gateFor(guide, cancellation)
  return nextInSubmission(guide, cancellation, gate) ?? nextBeforeGate(gate)
}

// Once every number is submitted, a gate that shuts again holds nothing up; until then the other number comes first.
function nextInSubmission(guide: Guide, cancellation: Cancellation, gate: Gate): NextStep | null {
  const legs = legsOf(cancellation).map((leg) => ({ leg, stage: stageOf(guide, cancellation, leg) }))
  const open = legs.find(({ stage }) => stage === 'preparing' && gate.open)
  if (open) return { kind: 'leg', ...open, station: 'submit' }
  if (legs.some(({ stage }) => stage === 'preparing')) return null
  const waiting = legs.find(({ stage }) => stage !== 'finished' && stage !== 'settled')
  if (waiting) return { kind: 'leg', ...waiting, station: 'follow-up' }
  const afterwards = legs.find(({ stage }) => stage === 'settled')
  if (afterwards) return { kind: 'leg', ...afterwards, station: 'aftercare' }
  return legs.length > 0 ? { kind: 'finished' } : null
}

function nextBeforeGate(gate: Gate): NextStep {
  const check = gate.open ? undefined : gate.waitingFor[0]
  return check ? { kind: 'settle', check } : { kind: 'decide' }
}

import { VERIFICATION_WAYS, type Verification, type VerificationWay } from './answers.ts'
import type { Leg } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import { isCancelling } from './decision.ts'
import type { Guide, Station } from './guide.ts'
import { legsOf } from './legs.ts'
import { stageOf, type Stage } from './lifecycle.ts'

/** What one number still lacks, and the station where it is made good. */
export type Lacking = { readonly leg: Leg; readonly stage: Stage; readonly station: Station }

/** Whether the end of a card can be written down: every number is finished, and so was verified. */
export type Closing =
  | { readonly isReady: true; readonly legs: readonly Leg[] }
  | { readonly isReady: false; readonly lacking: readonly Lacking[] }

/** The end of a card as far as it has come; while nothing is being cancelled, or no number is known, it lacks nothing that could be named. */
export function closingOf(guide: Guide, cancellation: Cancellation): Closing {
  const legs = isCancelling(cancellation) ? legsOf(cancellation) : []
  const lacking = legs
    .map((leg): Lacking => {
      const stage = stageOf(guide, cancellation, leg)
      return { leg, stage, station: STATION_AFTER[stage] }
    })
    .filter(({ stage }) => stage !== 'finished')
  return legs.length > 0 && lacking.length === 0 ? { isReady: true, legs } : { isReady: false, lacking }
}

/** The ways in which a number was seen to have stopped, earliest first, those of one day in the order in which they are asked for. */
export function proofsOf(
  cancellation: Cancellation,
  leg: Leg,
): readonly { readonly way: VerificationWay; readonly verification: Verification }[] {
  return VERIFICATION_WAYS.flatMap((way) => {
    const verification = cancellation[leg][way]?.v
    return verification?.result === 'ok' ? [{ way, verification }] : []
  }).toSorted((a, b) =>
    a.verification.on < b.verification.on ? -1 : Number(a.verification.on > b.verification.on),
  )
}

const STATION_AFTER: Record<Stage, Station> = {
  preparing: 'submit',
  submitted: 'follow-up',
  acknowledged: 'follow-up',
  effective: 'follow-up',
  settled: 'aftercare',
  finished: 'aftercare',
}

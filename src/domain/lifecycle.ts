import { VERIFICATION_WAYS, type LegAnswers, type VerificationWay } from './answers.ts'
import type { Leg } from './leg.ts'
import type { Cancellation, Registers } from './cancellation.ts'
import type { Guide } from './guide.ts'
import { openAftercareFor } from './aftercare.ts'
import { legsOf } from './legs.ts'

export const STAGES = ['preparing', 'submitted', 'acknowledged', 'effective', 'settled', 'finished'] as const

/** How far one number has come: 准备 → 已提交（自报）→ 已受理（有凭证）→ 已生效（已核实）→ 已结清 → 完成. */
export type Stage = (typeof STAGES)[number]

/** The stage of one number, from what was said about it and about the time after. */
export function stageOf(guide: Guide, cancellation: Cancellation, leg: Leg): Stage {
  const said = cancellation[leg]
  if (!said.submission?.v) return 'preparing'
  if (!said.receipt?.v) return 'submitted'
  if (!isVerified(said)) return 'acknowledged'
  if (!said.settlement?.v) return 'effective'
  return openAftercareFor(guide, cancellation, leg).length === 0 ? 'finished' : 'settled'
}

/** Whether every number of the card has come to its end; not while it is unknown which those are. */
export function isFinished(guide: Guide, card: Cancellation): boolean {
  const legs = legsOf(card)
  return legs.length > 0 && legs.every((leg) => stageOf(guide, card, leg) === 'finished')
}

/** Whether at least one verification showed that the number no longer works. */
export function isVerified(said: Registers<LegAnswers>): boolean {
  return VERIFICATION_WAYS.some((way: VerificationWay) => said[way]?.v?.result === 'ok')
}

/** Whether a stage has been reached. */
export function hasReached(stage: Stage, goal: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(goal)
}

/** Whether the SIM may be destroyed and the rest put in order: every number is verified. */
export function isAftercareUnlocked(guide: Guide, cancellation: Cancellation): boolean {
  const legs = legsOf(cancellation)
  return legs.length > 0 && legs.every((leg) => hasReached(stageOf(guide, cancellation, leg), 'effective'))
}

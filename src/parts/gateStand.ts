import type { Cancellation } from '#domain/cancellation.ts'
import { isUndecided } from '#domain/decision.ts'
import type { Gate } from '#domain/gate.ts'
import type { Messages } from '#i18n/messages.ts'

/** How the gate stands for a card that has not passed it; what is still to settle is counted only once that is known. */
export function gateStand(card: Cancellation, gate: Gate, t: Messages): string {
  if (gate.open) return t.line.gateOpen
  return isUndecided(card) ? t.line.gateUndecided : t.line.gateClosed(gate.waitingFor.length)
}

import {
  BALANCE_USES,
  SETTLEMENT_KINDS,
  VERIFICATION_WAYS,
  type BalanceUse,
  type SettlementKind,
  type VerificationWay,
} from './answers.ts'
import type { Leg } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import { isStoredValue } from './storedValue.ts'

/** What may become of the balance: stored value of a prepaid Hong Kong card is commonly not refunded, so no refund is held out. */
export function balanceUsesFor(cancellation: Cancellation): readonly BalanceUse[] {
  return BALANCE_USES.filter((use) => use !== 'refund' || isRefundHeldOut(cancellation))
}

/** Whether money may come back: not from stored value, unless the person said that it does. */
export function isRefundHeldOut(cancellation: Cancellation): boolean {
  return !isStoredValue(cancellation) || cancellation.answers.balanceUse?.v === 'refund'
}

/** The ways to see that a number has stopped; a refund is one only where it may come, or did. */
export function verificationWaysFor(cancellation: Cancellation, leg: Leg): readonly VerificationWay[] {
  const isKnown = isRefundHeldOut(cancellation) || Boolean(cancellation[leg].refund?.v)
  return VERIFICATION_WAYS.filter((way) => way !== 'refund' || isKnown)
}

/** How the money of a number may have come to an end; by a refund only where one may come, or did. */
export function settlementKindsFor(cancellation: Cancellation, leg: Leg): readonly SettlementKind[] {
  const isKnown = isRefundHeldOut(cancellation) || cancellation[leg].settlement?.v?.kind === 'refunded'
  return SETTLEMENT_KINDS.filter((kind) => kind !== 'refunded' || isKnown)
}

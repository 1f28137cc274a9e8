import type { BalanceUse, Money } from './answers.ts'
import type { Leg } from './leg.ts'
import type { Cancellation, CannotMovePlan } from './cancellation.ts'
import { applies } from './condition.ts'
import { gateFor } from './gate.ts'
import type { Claim, Guide, ItemId, ServiceId } from './guide.ts'
import type { AcceptedRisk } from './risk.ts'
import { ownServicesOf, serviceItemId, servicesFor } from './status.ts'

/** A service that stays with the old number, and what is to be done about it. */
type LeftService = { readonly id: ServiceId; readonly name: string; readonly plan: CannotMovePlan }

/** What somebody loses, or may lose, once one number is submitted. */
export type Losses = {
  /** `null` where nothing is left; `use` is `null` while nothing was said about what becomes of it. */
  readonly balance: { readonly use: BalanceUse | null; readonly amount: Money | null } | null
  readonly leftServices: readonly LeftService[]
  readonly accepted: readonly AcceptedRisk[]
  /** The services nobody has looked at. */
  readonly uncheckedServices: readonly ServiceId[]
  /** What is known about the number going to somebody else. */
  readonly reuse: readonly Claim[]
}

/** The line that tells people about the new number; it has the claims about what becomes of the old one. */
export const REUSE_ITEM: ItemId = 'aftercare.tell-people'

/** What this person loses by submitting this number, from what they said. */
export function lossesFor(guide: Guide, cancellation: Cancellation, leg: Leg): Losses {
  const amount = cancellation.answers.balance?.v ?? null
  const use = cancellation.answers.balanceUse?.v ?? null
  const { accepted } = gateFor(guide, cancellation)
  const acceptedIds = new Set(accepted.map(({ check }) => check.id))
  return {
    balance: amount?.cents === 0 ? null : { use, amount },
    leftServices: leftServicesOf(guide, cancellation),
    accepted,
    uncheckedServices: servicesFor(guide, cancellation)
      .map(({ id }) => id)
      .filter((id) => !cancellation.bindings[id]?.v && !acceptedIds.has(serviceItemId(id))),
    reuse: reuseClaimsOf(guide, cancellation, leg),
  }
}

function leftServicesOf(guide: Guide, cancellation: Cancellation): readonly LeftService[] {
  return [...servicesFor(guide, cancellation), ...ownServicesOf(cancellation)].flatMap(({ id, name }) => {
    const binding = cancellation.bindings[id]?.v
    return binding?.said === 'cannot-move' && binding.plan !== null ? [{ id, name, plan: binding.plan }] : []
  })
}

// A card may carry two numbers; what holds for the other one is not said about this one.
function reuseClaimsOf(guide: Guide, cancellation: Cancellation, leg: Leg): readonly Claim[] {
  const ofLeg: Cancellation = {
    ...cancellation,
    answers: { ...cancellation.answers, numbers: { v: leg, n: 0, by: '' } },
  }
  const claims = guide.items.find(({ id }) => id === REUSE_ITEM)?.claims ?? []
  return claims.filter((claim) => applies(claim.when, ofLeg))
}

import type { Cancellation } from './cancellation.ts'
import type { Guide, ItemId } from './guide.ts'
import { serviceItemId, type Check } from './status.ts'

/** A line whose risk the person accepts, with the reason they gave. */
export type AcceptedRisk = { readonly check: Check; readonly reason: string }

/** What it takes to accept the risk of a line: it cannot be accepted, a code must reach the new number first, or nothing more. */
export type RiskStand = 'never' | 'code-first' | 'acceptable'

type Line = Pick<Check, 'id' | 'station'>

/** Permanent ids of the papers that may be lost, or never have existed; without any other the operator cannot know who asks, or what is owed. */
export const PAPERS_THAT_MAY_BE_MISSING: readonly ItemId[] = [
  'documents.card-number',
  'documents.sim-card',
  'documents.lost-report',
]

/** Whether a line may be impossible to settle, however hard the person tries. */
export function mayBeImpossible({ id, station }: Line): boolean {
  return station === 'backup' || station === 'unbind' || PAPERS_THAT_MAY_BE_MISSING.includes(id)
}

/** Whether the risk of a line can be accepted as things stand. */
export function riskStandOf(guide: Guide, cancellation: Cancellation, line: Line): RiskStand {
  if (!mayBeImpossible(line)) return 'never'
  const service = guide.services.find((each) => each.money && serviceItemId(each.id) === line.id)
  return service !== undefined && !cancellation.codeArrived[service.id]?.v ? 'code-first' : 'acceptable'
}

/** The reason for which the person accepts the risk of a line; `null` where nothing counts as accepted. */
export function acceptedReasonOf(guide: Guide, cancellation: Cancellation, line: Line): string | null {
  const reason = cancellation.overrides[line.id]?.v ?? ''
  if (reason.trim() === '') return null
  return riskStandOf(guide, cancellation, line) === 'acceptable' ? reason : null
}

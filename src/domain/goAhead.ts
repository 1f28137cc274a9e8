import type { Leg } from './answers.ts'
import type { Cancellation } from './cancellation.ts'
import type { Guide } from './guide.ts'
import { lossesFor } from './loss.ts'
import { serviceItemId } from './status.ts'

/** Whether a person who read what will be lost still knows all of it: not read yet, read as it stands, or something new since. */
export type GoAhead = 'none' | 'standing' | 'outdated'

/** What the word to go on with one number is worth now. */
export function goAheadOf(guide: Guide, cancellation: Cancellation, leg: Leg): GoAhead {
  const said = cancellation[leg].goAhead
  if (!said?.v) return 'none'
  // Everything said on one card counts on, here or on another device; a higher counter was said later.
  return countersOfLosses(guide, cancellation, leg).some((n) => n > said.n) ? 'outdated' : 'standing'
}

function countersOfLosses(guide: Guide, cancellation: Cancellation, leg: Leg): readonly number[] {
  const { answers, bindings, marks, overrides } = cancellation
  const { balance, leftServices, accepted, uncheckedServices } = lossesFor(guide, cancellation, leg)
  const services = guide.services.filter(({ id }) =>
    accepted.some(({ check }) => check.id === serviceItemId(id)),
  )
  return [
    ...(balance === null ? [] : [answers.balance, answers.balanceUse]),
    ...accepted.flatMap(({ check }) => [overrides[check.id], marks[check.id]]),
    ...[...leftServices, ...services].map(({ id }) => bindings[id]),
    ...uncheckedServices.map((id) => bindings[id]),
  ].map((kept) => kept?.n ?? 0)
}

import type { Leg } from '#domain/leg.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import type { Promised } from '#domain/wait.ts'
import { change, recorded, say } from './actions.ts'

/** Records the day an operator promised something for; `null` clears it. */
export function recordPromise(
  id: CancellationId,
  leg: Leg,
  { promised, on }: { promised: Promised; on: IsoDate | null },
): void {
  change(id, { kind: recorded('promise', on) }, say(leg, promised, on))
}

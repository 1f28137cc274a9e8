import type { Cancellation } from './cancellation.ts'
import type { Item } from './guide.ts'
import type { Leg } from './leg.ts'
import { concerns } from './legs.ts'

/** How a line is done, in what concerns this card; beside the row of one of its numbers, in what concerns that number. */
export function howFor(
  { how }: Pick<Item, 'how'>,
  cancellation: Pick<Cancellation, 'answers'>,
  leg: Leg | null,
): readonly string[] {
  return how.flatMap((step) => {
    if (typeof step === 'string') return step
    return concerns(step.when, cancellation, leg) ? step.text : []
  })
}

import { LEGS, type Leg } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import { applies, wordSaid } from './condition.ts'
import type { Condition, ItemId } from './guide.ts'

/** The numbers that are submitted separately; none while it is not known which the card carries. One already submitted stays, whatever is answered later. */
export function legsOf(cancellation: Cancellation): readonly Leg[] {
  const numbers = wordSaid('numbers', cancellation)
  if (numbers === 'unknown') return []
  return LEGS.filter((leg) => numbers === 'both' || numbers === leg || cancellation[leg].submission?.v)
}

/** Whether every number of a card is submitted; never while it is not known which it carries. */
export function isSubmitted(cancellation: Cancellation): boolean {
  const legs = legsOf(cancellation)
  return legs.length > 0 && legs.every((leg) => cancellation[leg].submission?.v)
}

/** The row's id of a line of one number; the lines are the same for both numbers, the ticks are not. */
export function legItemId(leg: Leg, item: ItemId): ItemId {
  return `${leg}.${item}`
}

/** The number whose row this is; `null` for a row of the card as a whole. */
export function legOfRow(row: ItemId, item: ItemId): Leg | null {
  return LEGS.find((leg) => legItemId(leg, item) === row) ?? null
}

/**
 * Whether what is said under a condition concerns this card and, beside the row of one of its numbers, that number; what speaks of the two
 * together concerns each.
 */
export function concerns(
  when: Condition,
  cancellation: Pick<Cancellation, 'answers'>,
  leg: Leg | null,
): boolean {
  const isNamed = (each: Leg) => when.numbers?.includes(each) === true
  return applies(when, cancellation) && (leg === null || isNamed(leg) || !LEGS.some(isNamed))
}

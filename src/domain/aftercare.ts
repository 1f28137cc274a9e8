import type { Leg } from './leg.ts'
import type { Cancellation, Mark, Registers } from './cancellation.ts'
import { applies } from './condition.ts'
import type { Guide, Item, ItemId } from './guide.ts'
import { legItemId, legsOf } from './legs.ts'

/** A line of aftercare as it stands for this person; `leg` is the number it is about where the card carries two. */
export type AftercareLine = {
  readonly id: ItemId
  readonly item: Item
  readonly leg: Leg | null
  readonly mark: Mark | null
}

/** The lines of aftercare, in the content's order; with two numbers, one that belongs to a number stands once for each. */
export function aftercareLinesFor(guide: Guide, cancellation: Cancellation): readonly AftercareLine[] {
  const legs = legsOf(cancellation)
  const items = guide.items.filter(({ station }) => station === 'aftercare')
  return items.flatMap((item) =>
    item.legs === undefined || legs.length < 2
      ? lineOfCard(item, { cancellation, legs })
      : legs.flatMap((leg) => lineOfLeg(item, { cancellation, leg })),
  )
}

/** The required lines of aftercare that keep a number from being finished: its own, and those about the card. */
export function openAftercareFor(
  guide: Guide,
  cancellation: Cancellation,
  leg: Leg,
): readonly AftercareLine[] {
  return aftercareLinesFor(guide, cancellation).filter(
    (line) => line.item.required && line.mark === null && (line.leg === null || line.leg === leg),
  )
}

/** The card as it would be with one of its numbers alone; what was said of a line that stands once holds for the number until it is said apart. */
export function seenFromLeg(cancellation: Cancellation, leg: Leg): Cancellation {
  return {
    ...cancellation,
    answers: { ...cancellation.answers, numbers: { v: leg, n: 0, by: '' } },
    marks: withShared(cancellation.marks, leg),
    notes: withShared(cancellation.notes, leg),
  }
}

function lineOfCard(
  item: Item,
  { cancellation, legs }: { cancellation: Cancellation; legs: readonly Leg[] },
): readonly AftercareLine[] {
  const [only] = legs
  const isOfOther = only !== undefined && item.legs !== undefined && !item.legs.includes(only)
  if (isOfOther || !applies(item.when, cancellation)) return []
  return [{ id: item.id, item, leg: null, mark: cancellation.marks[item.id]?.v ?? null }]
}

function lineOfLeg(
  item: Item,
  { cancellation, leg }: { cancellation: Cancellation; leg: Leg },
): readonly AftercareLine[] {
  const seen = seenFromLeg(cancellation, leg)
  if (item.legs?.includes(leg) !== true || !applies(item.when, seen)) return []
  const id = legItemId(leg, item.id)
  return [{ id, item, leg, mark: seen.marks[id]?.v ?? null }]
}

function withShared<T>(registers: Registers<Record<ItemId, T>>, leg: Leg): Registers<Record<ItemId, T>> {
  const shared = Object.entries(registers).map(([id, kept]) => [legItemId(leg, id), kept] as const)
  return { ...Object.fromEntries(shared), ...registers }
}

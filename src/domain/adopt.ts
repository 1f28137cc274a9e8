import {
  isThere,
  SECTIONS,
  withChangeTakenBack,
  withContentsOf,
  withoutContents,
  type Cancellation,
  type CancellationId,
  type Kept,
  type Registers,
  type Said,
} from './cancellation.ts'
import { merge } from './merge.ts'
import { withUnreadSaidAgain } from './unread.ts'
import { isSame } from './sameWords.ts'

/** Cards by their id, deleted ones included. */
export type Cards = Readonly<Record<CancellationId, Cancellation>>

/** How cards from elsewhere come in: joined with what is here, or in its place. */
export type Adoption = 'merge' | 'replace'

/** Why a file or a text cannot be taken in at all. */
export type FileProblem = 'empty' | 'not-ours' | 'newer' | 'damaged' | 'too-large' | 'not-text'

/** What one card would be after an adoption, seen from what it is now. */
export type CardChange = {
  readonly card: Cancellation
  readonly kind: 'added' | 'changed' | 'deleted' | 'same'
  /** How many things said would be different. */
  readonly count: number
}

/** The cards after `incoming` ones are taken in; saying the same again under newer counters, so that it holds in every tab. */
export function adopt(current: Cards, incoming: Cards, { how, by }: { how: Adoption; by: string }): Cards {
  const taken = Object.values(incoming).map((card) => {
    const mine = current[card.id]
    if (mine === undefined) return card
    return how === 'merge' ? joined(mine, card, by) : saidAs(mine, card, by)
  })
  const left = Object.values(current)
    .filter((card) => incoming[card.id] === undefined)
    .map((card) => (how === 'replace' && isThere(card) ? withoutContents(card) : card))
  return Object.fromEntries([...left, ...taken].map((card) => [card.id, card]))
}

/** The cards with what turned `before` into `after` taken back; what was said since stays. */
export function withoutAdoption(
  current: Cards,
  { before, after, by }: { before: Cards; after: Cards; by: string },
): Cards {
  const back = Object.entries(current).map(([id, card]): [CancellationId, Cancellation] => {
    const [earlier, later] = [before[id], after[id]]
    if (later === undefined || earlier === later) return [id, card]
    return [id, takenBack(card, { earlier, later, by })]
  })
  return Object.fromEntries(back)
}

/** What would change for the person, card by card in their order; one that was deleted before and stays so is left out. */
export function changesBetween(before: Cards, after: Cards): readonly CardChange[] {
  const changes = Object.values(after).flatMap((card): CardChange[] => {
    const earlier = before[card.id]
    const wasThere = earlier !== undefined && isThere(earlier)
    if (!isThere(card)) return wasThere ? [{ card: earlier, kind: 'deleted', count: countSaid(earlier) }] : []
    if (!wasThere) return [{ card, kind: 'added', count: countSaid(card) }]
    const count = countDifferent(earlier, card)
    return [{ card, kind: count === 0 ? 'same' : 'changed', count }]
  })
  return changes.toSorted((a, b) => a.card.ordinal - b.card.ordinal)
}

function takenBack(
  card: Cancellation,
  { earlier, later, by }: { earlier: Cancellation | undefined; later: Cancellation; by: string },
): Cancellation {
  const wasThere = earlier !== undefined && isThere(earlier)
  if (!wasThere) return isThere(card) ? withoutContents(card) : card
  if (!isThere(later)) return isThere(card) ? card : withContentsOf(card, earlier)
  return withChangeTakenBack(card, { before: earlier, after: later, by })
}

function joined(mine: Cancellation, incoming: Cancellation, by: string): Cancellation {
  if (!isThere(incoming)) return merge(mine, incoming)
  // A card that was deleted here and comes in again was asked for: it comes back.
  if (!isThere(mine)) return incoming.life < mine.life ? withContentsOf(mine, incoming) : incoming
  // Deleted and brought back on one side only: the words of both are still wanted.
  const life = Math.max(mine.life, incoming.life)
  return withUnreadSaidAgain(merge({ ...mine, life }, { ...incoming, life }), {
    copies: [mine, incoming],
    by,
  })
}

function saidAs(mine: Cancellation, wanted: Cancellation, by: string): Cancellation {
  if (!isThere(wanted)) return isThere(mine) ? withoutContents(mine) : mine
  if (!isThere(mine)) return withContentsOf(mine, wanted)
  if (countDifferent(mine, wanted) === 0) return mine
  const stamp = { n: Math.max(mine.clock, wanted.clock) + 1, by }
  const said = {
    answers: registersAs(mine.answers, wanted.answers, stamp),
    marks: registersAs(mine.marks, wanted.marks, stamp),
    notes: registersAs(mine.notes, wanted.notes, stamp),
    bindings: registersAs(mine.bindings, wanted.bindings, stamp),
    ownServices: registersAs(mine.ownServices, wanted.ownServices, stamp),
    codeArrived: registersAs(mine.codeArrived, wanted.codeArrived, stamp),
    signedIn: registersAs(mine.signedIn, wanted.signedIn, stamp),
    overrides: registersAs(mine.overrides, wanted.overrides, stamp),
    told: registersAs(mine.told, wanted.told, stamp),
    contacts: registersAs(mine.contacts, wanted.contacts, stamp),
    mainland: registersAs(mine.mainland, wanted.mainland, stamp),
    hongkong: registersAs(mine.hongkong, wanted.hongkong, stamp),
  } satisfies Said
  return { ...mine, ...said, clock: stamp.n }
}

function registersAs<T>(
  mine: Registers<T>,
  wanted: Registers<T>,
  stamp: { n: number; by: string },
): Registers<T> {
  const result: { -readonly [K in keyof T]?: Kept<T[K]> } = { ...mine }
  for (const key in { ...mine, ...wanted }) {
    const v = wanted[key]?.v ?? null
    if (!isSame(mine[key]?.v ?? null, v)) result[key] = { v, ...stamp }
  }
  return result
}

function countSaid(card: Cancellation): number {
  return SECTIONS.flatMap((section) => Object.values<Kept<unknown> | undefined>(card[section])).filter(
    (kept) => (kept?.v ?? null) !== null,
  ).length
}

function countDifferent(a: Cancellation, b: Cancellation): number {
  return SECTIONS.map((section) => {
    const before: Registers<Record<string, unknown>> = a[section]
    const after: Registers<Record<string, unknown>> = b[section]
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].filter((key) => !isSame(before[key]?.v ?? null, after[key]?.v ?? null)).length
  }).reduce((total, count) => total + count, 0)
}

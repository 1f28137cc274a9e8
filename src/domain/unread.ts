import { LEGS, type Leg } from './leg.ts'
import type { Cancellation, Kept, Registers } from './cancellation.ts'
import { isSame } from './sameWords.ts'

/**
 * The joined card with everything said again under a newer counter that a copy with the word to go on did not say yet:
 * whoever gave the word has not read it, whatever the counter it had elsewhere.
 */
export function withUnreadSaidAgain(
  joined: Cancellation,
  { copies, by }: { copies: readonly [Cancellation, Cancellation]; by: string },
): Cancellation {
  let card = joined
  for (const leg of LEGS) card = withUnreadOf(leg, card, { copies, by })
  return card
}

function withUnreadOf(
  leg: Leg,
  card: Cancellation,
  { copies, by }: { copies: readonly [Cancellation, Cancellation]; by: string },
): Cancellation {
  const word = card[leg].goAhead
  // A copy that has the word as well has counted on from it.
  const [reader, other] = copies.filter((copy) => isSame(copy[leg].goAhead, word))
  if (!word?.v || reader === undefined || other !== undefined) return card
  const stamp = { above: word.n, n: card.clock + 1, by }
  const again: Cancellation = {
    ...card,
    answers: saidAgain(card.answers, reader.answers, stamp),
    marks: saidAgain(card.marks, reader.marks, stamp),
    bindings: saidAgain(card.bindings, reader.bindings, stamp),
    ownServices: saidAgain(card.ownServices, reader.ownServices, stamp),
    codeArrived: saidAgain(card.codeArrived, reader.codeArrived, stamp),
    signedIn: saidAgain(card.signedIn, reader.signedIn, stamp),
    overrides: saidAgain(card.overrides, reader.overrides, stamp),
  }
  return SECTIONS_READ.every((section) => again[section] === card[section])
    ? card
    : { ...again, clock: stamp.n }
}

// What a loss can rest on.
const SECTIONS_READ = [
  'answers',
  'marks',
  'bindings',
  'ownServices',
  'codeArrived',
  'signedIn',
  'overrides',
] as const

function saidAgain<T>(
  joined: Registers<T>,
  read: Registers<T>,
  { above, ...stamp }: { above: number; n: number; by: string },
): Registers<T> {
  const result: { -readonly [K in keyof T]?: Kept<T[K]> } = { ...joined }
  let isChanged = false
  for (const key in joined) {
    const kept = joined[key]
    if (kept === undefined || kept.n > above || isSame(kept.v, read[key]?.v ?? null)) continue
    result[key] = { v: kept.v, ...stamp }
    isChanged = true
  }
  return isChanged ? result : joined
}

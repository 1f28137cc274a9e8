import type { Cancellation } from './cancellation.ts'
import { applies, wordSaid } from './condition.ts'
import type { Circumstance, Claim, Guide, Item, ItemId } from './guide.ts'

/** What a circumstance changes for this person: lines that come or go, and statements that come to lines that stay. */
export type Changes = {
  readonly added: readonly Item[]
  readonly dropped: readonly Item[]
  readonly claims: readonly Claim[]
}

/** The row's id of a circumstance. */
export function circumstanceItemId(circumstance: Circumstance): ItemId {
  return `circumstance.${circumstance.id}`
}

/** Whether the person said that it is so. */
export function holds(circumstance: Circumstance, cancellation: Cancellation): boolean {
  return wordSaid(circumstance.question, cancellation) === circumstance.word
}

/** Everything that is different with the circumstance from without it, all other answers being as they are. */
export function changesBy(guide: Guide, cancellation: Cancellation, circumstance: Circumstance): Changes {
  const { question, word, otherwise } = circumstance
  const answering = (v: string | null) => ({
    ...cancellation,
    answers: { ...cancellation.answers, [question]: { v, n: cancellation.clock + 1, by: '' } },
  })
  const held = answering(word)
  const without = answering(otherwise)
  return {
    added: guide.items.filter((item) => appliesTo(item, held) && !appliesTo(item, without)),
    dropped: guide.items.filter((item) => !appliesTo(item, held) && appliesTo(item, without)),
    claims: guide.items
      .filter((item) => appliesTo(item, held) && appliesTo(item, without))
      .flatMap((item) => item.claims)
      .filter((claim) => applies(claim.when, held) && !applies(claim.when, without)),
  }
}

function appliesTo(item: Item, cancellation: Cancellation): boolean {
  return item.station !== 'alternative' && applies(item.when, cancellation)
}

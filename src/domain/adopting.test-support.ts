import fc from 'fast-check'
import type { Adoption, Cards } from './adopt.ts'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { newCancellation, withSaid, type Cancellation } from './cancellation.ts'

/** Both ways of taking cards in. */
export const WAYS = ['merge', 'replace'] as const satisfies readonly Adoption[]

/** Copies of up to three cards, so that two sides often share some and lack others. */
export const anyCards: fc.Arbitrary<Cards> = fc
  .record({ one: anyCancellation, two: anyCancellation, three: anyCancellation }, { requiredKeys: [] })
  .map((cards) => Object.fromEntries(Object.entries(cards).map(([id, card]) => [id, { ...card, id }])))

/** A card about which nothing is said. */
export const NEW = newCancellation('one', 1, '2026-11-01')

/** The same card with this note, or with it taken back. */
export function noted(card: Cancellation, key: string, value: string | null): Cancellation {
  return withSaid(card, { section: 'notes', key, value, by: 'a' })
}

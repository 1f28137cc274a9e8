import fc from 'fast-check'
import { anyBinding, anyId, anyMark, anyText } from './anyCancellation.test-support.ts'
import { newCancellation, withSaid, type Cancellation } from './cancellation.ts'

/** A card about which nothing is said. */
export const NEW = newCancellation('card1', 3, '2026-11-01')

/** One act of this writer in any section. */
export function anyActOf(by: string): fc.Arbitrary<(card: Cancellation) => Cancellation> {
  return fc.oneof(
    fc.tuple(anyId, fc.option(anyMark)).map(
      ([key, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section: 'marks', key, value, by }),
    ),
    fc.tuple(fc.constantFrom('notes', 'ownServices'), anyId, fc.option(anyText)).map(
      ([section, key, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section, key, value, by }),
    ),
    fc.tuple(anyId, fc.option(anyBinding)).map(
      ([key, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section: 'bindings', key, value, by }),
    ),
    fc
      .constantFrom('cancel', 'keep', null)
      .map(
        (value) => (card: Cancellation) => withSaid(card, { section: 'answers', key: 'decision', value, by }),
      ),
    fc.tuple(fc.constantFrom('mainland', 'hongkong'), fc.constantFrom('online', 'counter', null)).map(
      ([section, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section, key: 'channel', value, by }),
    ),
  )
}

/** One act in any section. */
export const anyAct = anyActOf('me')

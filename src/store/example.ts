import { EXAMPLE_CARD } from '#domain/example.ts'
import { exampleCard } from '#domain/exampleCard.ts'
import { isThere, withContentsOf, type CancellationId } from '#domain/cancellation.ts'
import { exampleIn } from '#domain/spokenGuide.ts'
import { example } from '#content/example.ts'
import { takeUpCard } from './cards.ts'
import { today } from './clock.ts'
import { store } from './store.ts'
import { WRITER } from './writer.ts'

/** Has the example among the cards, as it was left or made anew, and tells its id. */
export function takeExample(): CancellationId {
  const { cards, locale } = store.getState()
  const earlier = cards[EXAMPLE_CARD]
  if (earlier !== undefined && isThere(earlier)) return EXAMPLE_CARD
  const made = exampleCard(exampleIn(locale, example), { today: today(), by: WRITER })
  takeUpCard(earlier === undefined ? made : withContentsOf(earlier, made))
  return EXAMPLE_CARD
}

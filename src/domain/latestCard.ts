import { addressOf } from './address.ts'
import type { Cancellation } from './cancellation.ts'

/** The card that the last place was about, else the last of them; `undefined` where there is none. */
export function latestCardOf(cards: readonly Cancellation[], place: string | null): Cancellation | undefined {
  const address = addressOf(place ?? '')
  const id = 'card' in address ? address.card : 'from' in address ? address.from : null
  return cards.find((card) => card.id === id) ?? cards.at(-1)
}

import { goTo } from '#parts/goTo.ts'
import { startCard } from '#store/cards.ts'

/** Adds a card and leads to its first question. */
export function begin(): void {
  goTo({ screen: 'decide', card: startCard(), item: null })
}

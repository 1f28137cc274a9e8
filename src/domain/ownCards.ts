import type { CancellationId } from './cancellation.ts'
import { isExample } from './example.ts'

/** The cards that are the person's own. */
export function withoutExample<C extends { readonly id: CancellationId }>(cards: readonly C[]): readonly C[] {
  return cards.filter((card) => !isExample(card))
}

import type { CancellationId } from './cancellation.ts'

/** The id of the card to look around in; one drawn at random has never an `l`. */
export const EXAMPLE_CARD: CancellationId = 'example'

/** Whether a card is the example, which is nobody's own. */
export function isExample({ id }: { readonly id: CancellationId }): boolean {
  return id === EXAMPLE_CARD
}

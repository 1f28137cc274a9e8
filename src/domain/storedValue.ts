import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'

/** Whether the card is a prepaid one of Hong Kong alone: it holds stored value, and has no monthly fee and no bill. */
export function isStoredValue(cancellation: Cancellation): boolean {
  return wordSaid('numbers', cancellation) === 'hongkong' && wordSaid('plan', cancellation) === 'prepaid'
}

import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'

/** Who puts a name or a seal to a request at a counter. */
export type Signature = 'holder' | 'agent' | 'handler' | 'seal' | 'guardian' | 'relative'

/** Who signs for this card: the holder, or whoever the case puts in the holder’s place. */
export function signaturesFor(card: Cancellation): readonly Signature[] {
  if (wordSaid('holder', card) === 'company') return ['handler', 'seal']
  if (wordSaid('deceased', card) === 'yes') return ['relative']
  if (wordSaid('minor', card) === 'yes') return ['guardian']
  return wordSaid('handler', card) === 'agent' ? ['agent', 'holder'] : ['holder']
}

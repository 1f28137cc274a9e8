import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'

/** Who puts a name or a seal to a request at a counter. */
export type Signature = 'holder' | 'agent' | 'handler' | 'seal' | 'guardian' | 'relative'

/** As what somebody speaks for a card: its holder, its company, for the holder, or as one who only uses it. */
export type Standing = 'holder' | 'company' | 'for-holder' | 'user'

/** As what this person speaks for the card. */
export function standingOf(card: Cancellation): Standing {
  if (wordSaid('holder', card) === 'company') return 'company'
  const isInPlace = wordSaid('deceased', card) === 'yes' || wordSaid('minor', card) === 'yes'
  if (isInPlace || wordSaid('handler', card) === 'agent') return 'for-holder'
  return wordSaid('holder', card) === 'someone-else' ? 'user' : 'holder'
}

/** Whose document a number on the sheet is of. */
export type IdentityOf = 'holder' | 'company' | 'agent' | 'handler' | 'guardian' | 'relative'

/** Whose documents’ numbers are written down: the holder’s first, then that of whoever comes in the holder’s place. */
export function identitiesFor(card: Cancellation): readonly IdentityOf[] {
  if (wordSaid('holder', card) === 'company') return ['company', 'handler']
  if (wordSaid('deceased', card) === 'yes') return ['holder', 'relative']
  if (wordSaid('minor', card) === 'yes') return ['holder', 'guardian']
  return wordSaid('handler', card) === 'agent' ? ['holder', 'agent'] : ['holder']
}

/** Who signs for this card: the holder, or whoever the case puts in the holder’s place. */
export function signaturesFor(card: Cancellation): readonly Signature[] {
  if (wordSaid('holder', card) === 'company') return ['handler', 'seal']
  if (wordSaid('deceased', card) === 'yes') return ['relative']
  if (wordSaid('minor', card) === 'yes') return ['guardian']
  return wordSaid('handler', card) === 'agent' ? ['agent', 'holder'] : ['holder']
}

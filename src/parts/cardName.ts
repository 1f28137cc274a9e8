import { isExample } from '#domain/example.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { Messages } from '#i18n/messages.ts'

/** The name a card goes by: the one it was given, else its number among the cards. */
export function cardNameOf(card: Cancellation, t: Messages): string {
  if (isExample(card)) return t.card.example
  return card.answers.name?.v ?? t.card.unnamed(card.ordinal)
}

import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import type { Claim, Guide, Item } from '#domain/guide.ts'
import { operatorSaid } from '#domain/operatorSaid.ts'
import { itemsFor } from '#domain/status.ts'

/** What this person takes along: what applies, is not only to be found out beforehand, and was not said to be needless. */
export function papersFor(guide: Guide, card: Cancellation): readonly Item[] {
  return itemsFor(guide, card, 'documents').filter(
    ({ id, form }) => form !== 'to-ask' && card.marks[id]?.v?.said !== 'not-applicable',
  )
}

/** What nobody confirmed about this operator and its counters, as questions to ask there; each once. */
export function questionsFor(guide: Guide, card: Cancellation): readonly string[] {
  const operator = operatorSaid(guide.operators, card)
  const steps = itemsFor(guide, card, 'submit').filter((item) => item.channel === 'counter')
  const claims: readonly Claim[] = [...(operator?.claims ?? []), ...steps.flatMap((item) => item.claims)]
  const open = claims.filter((claim) => claim.mark === 'unverified' && applies(claim.when, card))
  return [...new Set(open.map(({ text }) => text))]
}

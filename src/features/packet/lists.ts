import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import type { Claim, Guide, Item } from '#domain/guide.ts'
import { operatorSaid } from '#domain/operatorSaid.ts'
import { itemsFor } from '#domain/status.ts'

/** What this person takes along: what applies, is not only to be found out beforehand, and was not said to be needless. */
export function papersFor(guide: Guide, card: Cancellation): readonly Item[] {
  return itemsFor(guide, card, 'documents').filter(
    (item) => item.form !== 'to-ask' && !isNeedless(item, card),
  )
}

/** What nobody confirmed of this operator, its counters, the papers and the money, to ask there; each once. */
export function questionsFor(guide: Guide, card: Cancellation): readonly string[] {
  const operator = operatorSaid(guide.operators, card)
  const lines = [
    ...itemsFor(guide, card, 'submit').filter((item) => item.channel === 'counter'),
    ...papersFor(guide, card),
    ...itemsFor(guide, card, 'balance').filter((item) => !isNeedless(item, card)),
  ]
  // What comes after can wait, but for what this operator in particular leaves open.
  const after = itemsFor(guide, card, 'aftercare')
    .flatMap((item) => item.claims)
    .filter(({ when }) => when.operator !== undefined)
  const claims: readonly Claim[] = [
    ...(operator?.claims ?? []),
    ...lines.flatMap((item) => item.claims),
    ...after,
  ]
  const open = claims.filter((claim) => claim.mark === 'unverified' && applies(claim.when, card))
  return [...new Set(open.map(({ text }) => text))]
}

/** A question as it stands below a heading that says already that it is one. */
export function belowHeading(question: string, opening: string): string {
  if (!question.startsWith(opening)) return question
  const rest = question.slice(opening.length).trimStart()
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}

function isNeedless({ id }: Item, card: Cancellation): boolean {
  return card.marks[id]?.v?.said === 'not-applicable'
}

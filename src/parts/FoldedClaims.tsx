import type { Cancellation } from '#domain/cancellation.ts'
import { applies } from '#domain/condition.ts'
import type { Claim } from '#domain/guide.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Claims } from './Claims.tsx'

/** Those statements made at one place that concern this card, under a heading to open; no heading where there is nothing below it. */
export function FoldedClaims({
  summary,
  card,
  place,
  claims,
}: {
  summary: string
  card: Cancellation
  place: string
  claims: readonly Claim[]
}) {
  const own = claims.filter((claim) => applies(claim.when, card))
  if (own.length === 0 && !card.told[place]?.v) return null
  return (
    <Disclosure summary={summary} startsOpen={false}>
      <Claims card={card} place={place} claims={own} />
    </Disclosure>
  )
}

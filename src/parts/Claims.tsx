import type { Cancellation } from '#domain/cancellation.ts'
import type { Claim } from '#domain/guide.ts'
import { Suspense } from 'react'
import { ClaimNote } from './ClaimNote.tsx'
import { Told } from './Told.tsx'

/** The statements made at one place, and what an operator told the person otherwise; `place` is where that is kept. */
export function Claims({
  card,
  place,
  claims,
}: {
  card: Cancellation
  place: string
  claims: readonly Claim[]
}) {
  const isSilent = claims.length === 0 && !card.told[place]?.v
  if (isSilent) return null
  const ours = claims.map((claim) => <ClaimNote key={claim.text} claim={claim} />)
  // Its words come with it; the statements do not wait for them.
  return (
    <Suspense fallback={ours}>
      <Told card={card} place={place}>
        {ours}
      </Told>
    </Suspense>
  )
}

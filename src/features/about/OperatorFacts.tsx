import { isThere } from '#domain/cancellation.ts'
import { wordSaid } from '#domain/condition.ts'
import type { Operator } from '#domain/guide.ts'
import { aboutWords } from '#i18n/about/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { cardNameOf } from '#parts/cardName.ts'
import { ClaimNote } from '#parts/ClaimNote.tsx'
import { Told } from '#parts/Told.tsx'
import { useCards } from '#store/hooks.ts'
import { Suspense } from 'react'

/** What is known of an operator, below what it told the person otherwise about each of its cards. */
export function OperatorFacts({ operator }: { operator: Operator }) {
  const { t } = useWords()
  const words = useGroup(aboutWords)
  const cards = Object.values(useCards())
    .filter((card) => isThere(card) && wordSaid('operator', card) === operator.id)
    .toSorted((a, b) => a.ordinal - b.ordinal)
  return (
    <>
      {cards.length === 0 && <p>{words.noCard}</p>}
      {cards.map((card) => (
        <section key={card.id}>
          <h3>
            <bdi>{cardNameOf(card, t)}</bdi>
          </h3>
          <Suspense fallback={null}>
            <Told card={card} place={`operator.${operator.id}`} />
          </Suspense>
        </section>
      ))}
      {operator.claims.map((claim) => (
        <ClaimNote key={claim.text} claim={claim} />
      ))}
    </>
  )
}

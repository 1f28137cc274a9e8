import { isThere, type Cancellation } from '#domain/cancellation.ts'
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

/** What is known of an operator, below what it told the person otherwise about each of its cards, and above the way to note it. */
export function OperatorFacts({ operator }: { operator: Operator }) {
  const { t } = useWords()
  const words = useGroup(aboutWords)
  const cards = Object.values(useCards())
    .filter((card) => isThere(card) && wordSaid('operator', card) === operator.id)
    .toSorted((a, b) => a.ordinal - b.ordinal)
  const sayingOf = (card: Cancellation) => (
    <section key={card.id}>
      <h3>
        <bdi>{cardNameOf(card, t)}</bdi>
      </h3>
      <Suspense fallback={null}>
        <Told card={card} place={`operator.${operator.id}`}>
          {null}
        </Told>
      </Suspense>
    </section>
  )
  const hasSaid = (card: Cancellation) => Boolean(card.told[`operator.${operator.id}`]?.v)
  // All in one list, so that a saying just noted is moved and not made anew.
  return [
    ...cards.filter(hasSaid).map(sayingOf),
    ...operator.claims.map((claim) => <ClaimNote key={claim.text} claim={claim} />),
    ...cards.filter((card) => !hasSaid(card)).map(sayingOf),
    cards.length === 0 && <p key="no card">{words.noCard}</p>,
  ]
}

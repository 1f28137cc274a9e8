import { latestCardOf } from '#domain/latestCard.ts'
import { withoutExample } from '#domain/ownCards.ts'
import { isThere, type Cancellation, type CancellationId } from '#domain/cancellation.ts'
import { useGroup } from '#i18n/group.ts'
import { searchWords } from '#i18n/search/words.ts'
import { useWords } from '#i18n/words.ts'
import { cardNameOf } from '#parts/cardName.ts'
import { Heading } from '#parts/Heading.tsx'
import { useCards, usePlace } from '#store/hooks.ts'
import { Chips } from '#ui/Chips.tsx'
import { useState } from 'react'
import { Finder } from './Finder.tsx'
import styles from './search.module.css'
import { useEntries } from './useEntries.ts'

/** Finds anything the app has, in the card at hand; what is searched for is kept nowhere. */
export function SearchScreen() {
  const { t } = useWords()
  const words = useGroup(searchWords)
  const cards = useOwnCards()
  const place = usePlace()
  const [chosen, setChosen] = useState<CancellationId | null>(null)
  const card = cards.find((each) => each.id === chosen) ?? latestCardOf(cards, place) ?? null
  return (
    <div className={styles['screen']}>
      <Heading>{words.heading}</Heading>
      <p>{words.lead}</p>
      <Finder card={card} entries={useEntries(card)}>
        {cards.length > 1 && card !== null && (
          <div>
            <p className={styles['legend']} aria-hidden="true">
              {words.which}
            </p>
            <Chips
              label={words.which}
              heading={null}
              options={cards.map((each) => ({ value: each.id, label: cardNameOf(each, t) }))}
              value={card.id}
              unset={null}
              error={null}
              onChoose={setChosen}
            />
          </div>
        )}
      </Finder>
    </div>
  )
}

// The example is found in only while there is nothing of the person's own.
function useOwnCards(): readonly Cancellation[] {
  const all = Object.values(useCards())
    .filter(isThere)
    .toSorted((a, b) => a.ordinal - b.ordinal)
  const own = withoutExample(all)
  return own.length === 0 ? all : own
}

import { isThere } from '#domain/cancellation.ts'
import { useCards } from '#store/hooks.ts'
import { lazy, Suspense } from 'react'
import { Welcome } from './Welcome.tsx'

// Below what the first screen is for, so that nobody waits for it and nothing moves when it comes.
const ToolLinks = lazy(async () => ({ default: (await import('#parts/ToolLinks.tsx')).ToolLinks }))

// Those who come back wait for the guide anyway; a first visit needs none of it.
const CardList = lazy(async () => ({ default: (await import('./CardList.tsx')).CardList }))

/** The way in: what this is on an empty device, else the person's cards. */
export function HomeScreen() {
  const cards = Object.values(useCards())
    .filter(isThere)
    .toSorted((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
  return (
    <>
      {cards.length === 0 ? <Welcome /> : <CardList cards={cards} />}
      <Suspense fallback={null}>
        <ToolLinks from={null} />
      </Suspense>
    </>
  )
}

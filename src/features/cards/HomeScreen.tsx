import { isExample } from '#domain/example.ts'
import { isThere } from '#domain/cancellation.ts'
import { useCards } from '#store/hooks.ts'
import { part } from '#ui/part.tsx'
import { Suspense, useSyncExternalStore } from 'react'
import { Welcome } from './Welcome.tsx'

// Below or beside what the first screen is for, so that nobody waits for it and nothing moves when it comes.
const ToolLinks = part(async () => (await import('#parts/ToolLinks.tsx')).ToolLinks)

/** The home of those who come back; they wait for the guide anyway, and a first visit needs none of it. */
export const CardList = part(async () => (await import('./CardList.tsx')).CardList)

/** The way in: what this is on an empty device, else the person's cards. */
export function HomeScreen() {
  const cards = Object.values(useCards())
    .filter(isThere)
    .toSorted((a, b) => a.ordinal - b.ordinal || (a.id < b.id ? -1 : 1))
  // The page brings the first screen along; the tools are left out of it, for all would wait for them.
  const isBrought = useSyncExternalStore(
    () => () => undefined,
    () => false,
    () => true,
  )
  return (
    <>
      {cards.every(isExample) ? <Welcome /> : <CardList cards={cards} />}
      {!isBrought && (
        <Suspense fallback={null}>
          <ToolLinks from={null} />
        </Suspense>
      )}
    </>
  )
}

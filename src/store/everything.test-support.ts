import { isThere } from '#domain/cancellation.ts'
import { openTab, type Tab } from './tabs.test-support.ts'

/** What is said of a line that is done. */
export const DONE = { said: 'done' } as const

/** A tab with one card, on which one line is done. */
export async function tabWithCard() {
  const tab = await openTab()
  const everything = await import('./everything.ts')
  const id = tab.act(({ startCard }) => startCard())
  tab.act(({ markItem }) => markItem(id, 'one', DONE))
  tab.act(({ dismissOffer }) => dismissOffer())
  return { ...everything, tab, id }
}

/** The cards that a tab shows. */
export function idsIn(tab: Tab): string[] {
  return Object.values(tab.state().cards)
    .filter(isThere)
    .map((card) => card.id)
    .toSorted()
}

/** The lines of a card that are done in a tab. */
export function marksOf(tab: Tab, id: string): string[] {
  return Object.entries(tab.state().cards[id]?.marks ?? {}).flatMap(([line, kept]) => (kept?.v ? [line] : []))
}

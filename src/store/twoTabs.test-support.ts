import { isThere } from '#domain/cancellation.ts'
import { openTab, type Tab } from './tabs.test-support.ts'

/** What is said of a line that is done. */
export const DONE = { said: 'done' } as const

/** Marks a line as done in a tab. */
export function tick(tab: Tab, id: string, line: string): void {
  tab.act(({ markItem }) => markItem(id, line, DONE))
}

/** Whether a tab shows a card. */
export function isThereIn(tab: Tab, id: string): boolean {
  const card = tab.state().cards[id]
  return card !== undefined && isThere(card)
}

/** Two tabs that show the same new card, once `settle` has let each hear of the other. */
export async function twoTabs(settle: () => void): Promise<{ a: Tab; b: Tab; id: string }> {
  const a = await openTab()
  const id = a.act(({ startCard }) => startCard())
  const b = await openTab()
  settle()
  return { a, b, id }
}

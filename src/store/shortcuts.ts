// Apart from the other choices, which the first screen brings along.
import type { Shortcuts } from '#domain/appearance.ts'
import { useSyncExternalStore } from 'react'
import { takeUp } from './cards.ts'
import { store } from './store.ts'

/** Whether single keys lead about. */
export function useShortcuts(): Shortcuts {
  return useSyncExternalStore(store.subscribe, () => store.getState().shortcuts)
}

/** Lets single keys lead about from now on, or not. */
export function chooseShortcuts(shortcuts: Shortcuts): void {
  takeUp({ shortcuts })
}

// What holds until the page is closed and is kept nowhere.
import { useSyncExternalStore } from 'react'

let isOnlyLeft = false
const listeners = new Set<() => void>()

/** Whether lists show only what is left, on this visit. */
export function useOnlyLeft(): boolean {
  return useSyncExternalStore(follow, () => isOnlyLeft)
}

/** Shows only what is left, or everything, in every list until the page is closed. */
export function showInLists(what: 'left' | 'all'): void {
  isOnlyLeft = what === 'left'
  for (const changed of listeners) changed()
}

function follow(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

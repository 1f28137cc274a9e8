import { payloadOf } from '#snapshot/link.ts'
import { useSyncExternalStore } from 'react'

/** What the page's address asks to be taken in, or `null`. */
export function usePayload(): string | null {
  return useSyncExternalStore(followHash, () => payloadOf(window.location.hash))
}

function followHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

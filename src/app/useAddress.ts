import { addressOf, type Address } from '#domain/address.ts'
import { useSyncExternalStore } from 'react'

/** Where the page's address points; follows links, Back and Forward. */
export function useAddress(): Address {
  return addressOf(useSyncExternalStore(followHash, hashHere, hashHere))
}

function followHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

// The build, which makes the first screen, has no window; it stands at the bare address.
function hashHere(): string {
  return typeof window === 'undefined' ? '' : window.location.hash
}

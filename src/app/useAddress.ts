import { addressOf, type Address } from '#domain/address.ts'
import { useSyncExternalStore } from 'react'

/** Where the page's address points; follows links, Back and Forward. */
export function useAddress(): Address {
  return addressOf(useSyncExternalStore(followHash, () => window.location.hash))
}

function followHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

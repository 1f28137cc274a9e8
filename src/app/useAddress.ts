import { addressOf, type Address } from '#domain/address.ts'
import { store } from '#store/store.ts'
import { useEffect, useState } from 'react'
import { whenReady } from './readiness.ts'

// As long as nobody takes it for a page that does not answer.
const PATIENCE_MS = 150

/** Where the page's address points, beginning with this hash; follows links, Back and Forward, a moment later when the screen there is still on its way. */
export function useAddress(first: string): Address {
  const [hash, setHash] = useState(first)
  useEffect(() => {
    const follow = () => void arrive(setHash)
    follow()
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return addressOf(hash)
}

// What comes in a moment is worth waiting for at the old place: React keeps a sign of waiting, once shown, for a third of a second.
async function arrive(setHash: (hash: string) => void): Promise<void> {
  await whenReady(addressOf(window.location.hash), store.getState().locale, PATIENCE_MS)
  // Where the address points by now.
  setHash(window.location.hash)
}

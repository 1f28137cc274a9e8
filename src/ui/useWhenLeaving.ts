import { useEffect } from 'react'

/** Calls `forget` when the page is left, also when the browser only puts it aside for Back. */
export function useWhenLeaving(forget: () => void): void {
  // Leaving the page is an event of the window's.
  useEffect(() => {
    window.addEventListener('pagehide', forget)
    return () => window.removeEventListener('pagehide', forget)
  }, [forget])
}

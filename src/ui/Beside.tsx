import { useSyncExternalStore, type ReactNode } from 'react'
import styles from './Beside.module.css'

// No narrower than what the styles ask for, where rem is at least what it is here.
const WIDE = '(width >= 59rem)'

/** What stands at the side of a screen where the window is wide, in sight while the screen is scrolled; elsewhere it is not there, and costs nothing. */
export function Beside({ children }: { children: ReactNode }) {
  const isWide = useSyncExternalStore(
    followWidth,
    isWideNow,
    // What the build draws is for every width.
    () => false,
  )
  return isWide ? <div className={styles['beside']}>{children}</div> : null
}

// Asked at every drawing, hence of the query that is followed.
let followed: MediaQueryList | null = null

function isWideNow(): boolean {
  return (followed ?? window.matchMedia(WIDE)).matches
}

function followWidth(act: () => void): () => void {
  const query = window.matchMedia(WIDE)
  followed = query
  query.addEventListener('change', act)
  return () => {
    followed = null
    query.removeEventListener('change', act)
  }
}

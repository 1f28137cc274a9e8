import type { ReactNode } from 'react'
import styles from './ActBar.module.css'

/** Keeps a screen's one primary act within the thumb's reach. */
export function ActBar({ children }: { children: ReactNode }) {
  return <div className={styles['bar']}>{children}</div>
}

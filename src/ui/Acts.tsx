import type { ReactNode } from 'react'
import styles from './Acts.module.css'

/** What can be done at one place, side by side where there is room, with what came of it. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className={styles['acts']}>{children}</div>
}

import type { ReactNode } from 'react'
import styles from './Beside.module.css'

/** What stands at the side of a screen where the window is wide, in sight while the screen is scrolled; elsewhere it is not there. */
export function Beside({ children }: { children: ReactNode }) {
  return <div className={styles['beside']}>{children}</div>
}

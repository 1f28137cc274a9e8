import type { ReactNode } from 'react'
import styles from './Unseen.module.css'

/** Words for those who listen; those who look see them said in another way. */
export function Unseen({ children }: { children: ReactNode }) {
  return <span className={styles['unseen']}>{children}</span>
}

/** A heading of the second level for those who go from heading to heading; those who look see that there is one thing only. */
export function UnseenHeading({ children }: { children: ReactNode }) {
  return <h2 className={styles['unseen']}>{children}</h2>
}

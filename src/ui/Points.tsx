import type { ReactNode } from 'react'
import styles from './Points.module.css'

/** Short things to read one after another, a dot before each; its children are list items. */
export function Points({ children }: { children: ReactNode }) {
  return <ul className={styles['points']}>{children}</ul>
}

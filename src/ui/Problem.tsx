import type { ReactNode } from 'react'
import styles from './Problem.module.css'

/** What went wrong and what to do, said aloud at once. */
export function Problem({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className={styles['problem']} role="alert">
      {children}
    </p>
  )
}

import type { ReactNode } from 'react'
import styles from './ActBar.module.css'

/** Keeps a screen's one primary act within the thumb's reach; what floats above it knows it by its name. */
export function ActBar({ children }: { children: ReactNode }) {
  return (
    <div className={styles['bar']} data-act-bar="">
      {children}
    </div>
  )
}

import { useLayoutEffect, useRef, type ReactNode } from 'react'
import styles from './ActBar.module.css'

/** Keeps a screen's one primary act within the thumb's reach. */
export function ActBar({ children }: { children: ReactNode }) {
  const bar = useRef<HTMLDivElement>(null)
  // What floats above it, outside the screen, has to know how many keys it has; a selector that looked for them would look through a
  // whole list whenever anything in it changes (docs/performance.md).
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['actKeys'] = String(bar.current?.childElementCount)
    return () => {
      delete dataset['actKeys']
    }
  })
  return (
    <div ref={bar} className={styles['bar']}>
      {children}
    </div>
  )
}

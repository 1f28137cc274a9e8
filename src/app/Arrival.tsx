import { useFirstWords } from '#i18n/context.ts'
import styles from './App.module.css'
import { useEffect, useRef, type ReactNode } from 'react'

/** A screen just reached: its heading takes the focus, unless a line was asked for, and names the page. */
export function Arrival({ isFirst, children }: { isFirst: boolean; children: ReactNode }) {
  const { t } = useFirstWords()
  const here = useRef<HTMLDivElement>(null)
  // Focus and title are the browser's; a screen reader hears the new heading, as on any new page.
  useEffect(() => {
    const heading = here.current?.querySelector('h1')
    if (!isFirst && !here.current?.contains(document.activeElement)) heading?.focus({ preventScroll: true })
  }, [isFirst])
  useEffect(() => {
    const heading = here.current?.querySelector('h1')?.textContent
    document.title = heading === undefined || heading === t.home.heading ? t.app.name : t.app.title(heading)
  })
  return (
    <div ref={here} className={styles['screen']}>
      {children}
    </div>
  )
}

import { useState, type ReactNode } from 'react'
import styles from './Disclosure.module.css'

/** More for those who want it, closed at first unless `startsOpen`; what is inside is made only once it is opened. */
export function Disclosure({
  summary,
  startsOpen,
  children,
}: {
  summary: string
  startsOpen: boolean
  children: ReactNode
}) {
  const [wasOpened, setWasOpened] = useState(startsOpen)
  return (
    <details
      className={styles['disclosure']}
      open={startsOpen || undefined}
      data-starts-open={startsOpen || undefined}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true)
      }}
    >
      <summary className={styles['summary']}>{summary}</summary>
      {wasOpened && <div className={styles['content']}>{children}</div>}
    </details>
  )
}

import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** Something the person should know, in words; the colour only repeats them. */
export function Notice({
  tone,
  title,
  children,
}: {
  tone: 'plain' | 'waiting' | 'trouble'
  title: string
  children: ReactNode
}) {
  return (
    <section className={`${styles['notice']} ${styles[tone]}`}>
      <h2 className={styles['title']}>{title}</h2>
      {children}
    </section>
  )
}

import type { ItemId } from '#domain/guide.ts'
import type { Status } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { Unseen } from '#ui/Unseen.tsx'
import type { ReactNode } from 'react'
import styles from './AnswerRow.module.css'
import { Sentence } from './Sentence.tsx'

/** Rows of what was said, one below the other. */
export function AnswerRows({ children }: { children: ReactNode }) {
  return <ul className={styles['rows']}>{children}</ul>
}

/** One thing that was said, and the way to change it; `item` names it, `below` is what else there is to know. */
export function AnswerRow({
  href,
  item,
  title,
  status,
  below,
  children,
}: {
  href: string
  item: ItemId | null
  title: string
  status: Status
  below: ReactNode
  children: ReactNode
}) {
  const { t } = useWords()
  return (
    <li className={styles['row']} data-item={item ?? undefined} data-status={status}>
      <p className={styles['title']}>
        <bdi>
          <Sentence>{title}</Sentence>
        </bdi>
      </p>
      <div className={styles['said']}>{children}</div>
      <a className={styles['change']} href={href}>
        {t.nav.change}
        <Unseen>
          <Sentence>{title}</Sentence>
        </Unseen>
      </a>
      <div className={styles['below']}>{below}</div>
    </li>
  )
}

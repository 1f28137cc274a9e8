import { hashFor, type CardPage } from '#domain/address.ts'
import type { CancellationId } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import type { Status } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { Sentence } from '#parts/Sentence.tsx'
import { Unseen } from '#ui/Unseen.tsx'
import type { ReactNode } from 'react'
import styles from './check.module.css'

/** One thing that was said, and the way to change it; `item` is where that is done, `null` for the page as a whole. */
export function CheckRow({
  card,
  station,
  item,
  title,
  status,
  children,
}: {
  card: CancellationId
  station: CardPage
  item: ItemId | null
  title: string
  status: Status
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
      <a className={styles['change']} href={hashFor({ screen: station, card, item, back: 'check' })}>
        {t.nav.change}
        <Unseen>
          <Sentence>{title}</Sentence>
        </Unseen>
      </a>
    </li>
  )
}

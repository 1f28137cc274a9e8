import type { Item } from '#domain/guide.ts'
import { useWords } from '#i18n/words.ts'
import styles from './LockedRows.module.css'

/** Lines that cannot be ticked yet: text with the reason, no control. */
export function LockedRows({ items }: { items: readonly Item[] }) {
  const { t } = useWords()
  return (
    <ul className={styles['rows']}>
      {items.map((item) => (
        <li key={item.id} className={styles['row']} data-item={item.id} data-status="locked">
          <span>{item.title}</span>
          <span className={styles['reason']}>{t.aftercare.lockedReason}</span>
        </li>
      ))}
    </ul>
  )
}

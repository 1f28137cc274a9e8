import type { AftercareLine } from '#domain/aftercare.ts'
import { useWords } from '#i18n/words.ts'
import styles from './aftercare.module.css'

/** Lines that cannot be ticked yet: text with the reason, no control. */
export function LockedRows({ lines }: { lines: readonly AftercareLine[] }) {
  const { t } = useWords()
  return (
    <ul className={styles['rows']}>
      {lines.map(({ id, item, leg }) => (
        <li key={id} className={styles['row']} data-item={id} data-status="locked">
          <span>
            {leg !== null && <span className={styles['of']}>{t.legs[leg]}</span>} {item.title}
          </span>
          <span className={styles['reason']}>{t.aftercare.lockedReason}</span>
        </li>
      ))}
    </ul>
  )
}

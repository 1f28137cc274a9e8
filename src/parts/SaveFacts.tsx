import { formatInstant } from '#i18n/formatInstant.ts'
import { useWords } from '#i18n/words.ts'
import { useExportedAt, useSavedAt } from '#store/hooks.ts'
import styles from './SaveFacts.module.css'

/** When a change was last saved here, and when the person last took a copy away. */
export function SaveFacts() {
  const { t, locale } = useWords()
  const savedAt = useSavedAt()
  const exportedAt = useExportedAt()
  return (
    <ul className={styles['facts']}>
      <li>
        {savedAt === null ? t.settings.neverSaved : t.settings.lastSaved(formatInstant(locale, savedAt))}
      </li>
      <li>
        {exportedAt === null
          ? t.settings.neverExported
          : t.settings.lastExported(formatInstant(locale, exportedAt))}
      </li>
    </ul>
  )
}

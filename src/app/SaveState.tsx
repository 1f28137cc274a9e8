import { formatInstant } from '#i18n/formatInstant.ts'
import { useFirstWords } from '#i18n/context.ts'
import { middleDot } from '#i18n/middleDot.ts'
import { useKeeps, useSavedAt, useSaveTrouble, useUnreadable } from '#store/hooks.ts'
import styles from './App.module.css'

/** Whether everything is on disk, in a few words that are always there; when it was last, where there is room. */
export function SaveState() {
  const { t, locale } = useFirstWords()
  const trouble = useSaveTrouble()
  const isUnreadable = useUnreadable().length > 0
  const savedAt = useSavedAt()
  const when = savedAt === null ? null : middleDot(locale) + formatInstant(locale, savedAt)
  const keeps = useKeeps()
  const state = trouble === 'no-room' ? 'unsaved' : (trouble ?? (isUnreadable ? 'unreadable' : 'saved'))
  if (!keeps) {
    return (
      <p className={styles['save']} data-save="unsaved">
        {t.save.notKept}
      </p>
    )
  }
  return (
    <p className={styles['save']} data-save={state}>
      {state === 'saved' && savedAt === null ? t.save.nothingYet : t.save[state]}
      {state === 'saved' && when !== null && <span className={styles['when']}>{when}</span>}
    </p>
  )
}

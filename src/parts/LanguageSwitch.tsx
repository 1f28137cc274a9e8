import type { Locale } from '#domain/locale.ts'
import { loadAskedGroups } from '#i18n/group.ts'
import { loadMessages } from '#i18n/load.ts'
import { useFirstWords } from '#i18n/context.ts'
import { loadAskedContent } from '#store/byLanguage.ts'
import { chooseLocale } from '#store/choices.ts'
import { useRef, useState } from 'react'
import { Unseen } from '#ui/Unseen.tsx'
import { LanguageSelect } from './LanguageSelect.tsx'
import styles from './LanguageSwitch.module.css'

/** Shows everything in another language, in the same place; each language is named in itself. */
export function LanguageSwitch() {
  const { t, locale } = useFirstWords()
  const [hasFailed, setHasFailed] = useState(false)
  const wanted = useRef(locale)
  const showIn = async (chosen: Locale) => {
    wanted.current = chosen
    setHasFailed(false)
    try {
      await Promise.all([loadMessages(chosen), loadAskedGroups(chosen), loadAskedContent(chosen)])
      if (wanted.current === chosen) chooseLocale(chosen)
    } catch {
      // Its words could not be fetched: everything stays in the language it is in.
      setHasFailed(wanted.current === chosen)
    }
  }
  return (
    <>
      <label className={styles['switch']}>
        <Unseen>{t.app.language}</Unseen>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 3a9 9 0 1 0 .1 0zM3 12h18M12 3q8 9 0 18q-8 -9 0 -18" />
        </svg>
        <LanguageSelect value={locale} onChoose={(chosen) => void showIn(chosen)} />
      </label>
      {hasFailed && <span role="alert">{t.errors.offlineText}</span>}
    </>
  )
}

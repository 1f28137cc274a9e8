import { LOCALES, type Locale } from '#domain/locale.ts'
import { loadMessages } from '#i18n/load.ts'
import { useWords } from '#i18n/words.ts'
import { chooseLocale } from '#store/actions.ts'
import { loadGuide } from '#store/guide.ts'
import styles from './LanguageSwitch.module.css'

/** Shows everything in another language, in the same place; each language is named in itself. */
export function LanguageSwitch() {
  const { t, locale } = useWords()
  return (
    <label className={styles['switch']}>
      <span className={styles['label']}>{t.app.language}</span>
      <select
        value={locale}
        onChange={(event) => {
          const chosen = LOCALES.find((each) => each === event.target.value)
          if (chosen !== undefined) void showIn(chosen)
        }}
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  )
}

async function showIn(locale: Locale): Promise<void> {
  // The content may be missing where it is not needed; a screen that needs it says so itself.
  await Promise.all([loadMessages(locale), Promise.allSettled([loadGuide(locale)])])
  chooseLocale(locale)
}

const NAMES: Record<Locale, string> = { 'zh-CN': '简体中文', 'zh-HK': '繁體中文', en: 'English' }

import { useWords } from '#i18n/words.ts'
import { LanguageSwitch } from '#parts/LanguageSwitch.tsx'
import { Rescue } from '#parts/Rescue.tsx'
import { Heading } from '#parts/ScreenHead.tsx'
import styles from './settings.module.css'

/** The language, and what this browser keeps. */
export function SettingsScreen() {
  const { t } = useWords()
  return (
    <div className={styles['screen']}>
      <Heading>{t.settings.heading}</Heading>
      <section>
        <h2>{t.settings.language}</h2>
        <LanguageSwitch />
      </section>
      <section>
        <h2>{t.settings.saved}</h2>
        <p>{t.settings.savedText}</p>
      </section>
      <section>
        <h2>{t.settings.take}</h2>
        <p>{t.settings.takeText}</p>
        <Rescue />
      </section>
    </div>
  )
}

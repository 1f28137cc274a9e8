import { hashFor } from '#domain/address.ts'
import { useFirstWords } from '#i18n/context.ts'
import { LanguageSwitch } from '#parts/LanguageSwitch.tsx'
import styles from './App.module.css'
import { SaveState } from './SaveState.tsx'

/** The way home, whether everything is saved, the languages, and what belongs to no card: one row on a phone. */
export function Header() {
  const { t } = useFirstWords()
  return (
    <header className={styles['header']}>
      <div className={styles['mast']}>
        <a className={styles['brand']} href={hashFor({ screen: 'home' })}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M3 16h26.5" />
            <circle cx="10" cy="16" r="4.75" />
            <path className={styles['gap']} d="M22 6v20" />
            <path className={styles['rod']} d="M22 7v18" />
          </svg>
          {t.app.name}
        </a>
        <SaveState />
      </div>
      <nav className={styles['links']}>
        <LanguageSwitch />
        <a href={hashFor({ screen: 'search' })}>{t.app.search}</a>
        <a href={hashFor({ screen: 'about' })}>{t.app.about}</a>
        <a href={hashFor({ screen: 'settings' })}>{t.app.settings}</a>
      </nav>
    </header>
  )
}

import { useWords } from '#i18n/words.ts'
import { LanguageSwitch } from '#parts/LanguageSwitch.tsx'
import { SaveFacts } from '#parts/SaveFacts.tsx'
import { Heading } from '#parts/ScreenHead.tsx'
import { AppearancePart } from './AppearancePart.tsx'
import { BackupsPart } from './BackupsPart.tsx'
import { ErasePart } from './ErasePart.tsx'
import { ExportPart } from './ExportPart.tsx'
import { ImportPart } from './ImportPart.tsx'
import { Durability } from './Durability.tsx'
import styles from './settings.module.css'

/** The language, what this browser keeps, and every way to take it away, bring it back or clear it. */
export function SettingsScreen() {
  const { t } = useWords()
  return (
    <div className={styles['screen']}>
      <Heading>{t.settings.heading}</Heading>
      <section>
        <h2>{t.settings.language}</h2>
        <LanguageSwitch />
      </section>
      <AppearancePart />
      <section>
        <h2>{t.settings.saved}</h2>
        <p>{t.settings.savedText}</p>
        <SaveFacts />
        <Durability />
      </section>
      <ExportPart />
      <ImportPart />
      <BackupsPart />
      <ErasePart />
    </div>
  )
}

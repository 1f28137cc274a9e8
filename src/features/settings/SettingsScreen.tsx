import { useWords } from '#i18n/words.ts'
import { LanguageSwitch } from '#parts/LanguageSwitch.tsx'
import { SaveFacts } from '#parts/SaveFacts.tsx'
import { Heading } from '#parts/Heading.tsx'
import { useListsKeys } from '#parts/useListsKeys.ts'
import { useEffect, type ReactNode } from 'react'
import { AppearancePart } from './AppearancePart.tsx'
import { BackupsPart } from './BackupsPart.tsx'
import { Contents, type PartName } from './Contents.tsx'
import { ErasePart } from './ErasePart.tsx'
import { ExportPart } from './ExportPart.tsx'
import { ImportPart } from './ImportPart.tsx'
import { Durability } from './Durability.tsx'
import { KeysPart } from './KeysPart.tsx'
import styles from './settings.module.css'

/** The language, what this browser keeps, and every way to take it away, bring it back or clear it. */
export function SettingsScreen() {
  const item = partAsked()
  const { t } = useWords()
  const listsKeys = useListsKeys()
  return (
    <div className={styles['screen']}>
      <Heading>{t.settings.heading}</Heading>
      <Part name="language" asked={item}>
        <section>
          <h2>{t.settings.language}</h2>
          <LanguageSwitch />
        </section>
      </Part>
      <Part name="appearance" asked={item}>
        <AppearancePart />
      </Part>
      <Part name="saved" asked={item}>
        <section>
          <h2>{t.settings.saved}</h2>
          <p>{t.settings.savedText}</p>
          <SaveFacts />
          <Durability />
        </section>
      </Part>
      <Part name="export" asked={item}>
        <ExportPart />
      </Part>
      <Part name="import" asked={item}>
        <ImportPart />
      </Part>
      <Part name="backups" asked={item}>
        <BackupsPart />
      </Part>
      {listsKeys && (
        <Part name="shortcuts" asked={item}>
          <KeysPart />
        </Part>
      )}
      <Part name="erase" asked={item}>
        <ErasePart />
      </Part>
      <Contents listsKeys={listsKeys} onGo={focusOn} />
    </div>
  )
}

// A part of the settings; the one an address names is brought into view.
function Part({ name, asked, children }: { name: PartName; asked: string | null; children: ReactNode }) {
  const isAsked = name === asked
  // The browser's focus is outside React.
  useEffect(() => {
    if (!isAsked) return
    // A new screen is scrolled to its top first.
    const frame = requestAnimationFrame(() => focusOn(name))
    return () => cancelAnimationFrame(frame)
  }, [isAsked, name])
  return <div data-part={name}>{children}</div>
}

function focusOn(name: PartName): void {
  const heading = document.querySelector<HTMLElement>(`[data-part="${name}"] h2`)
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus()
}

function partAsked(): string | null {
  return new URLSearchParams(window.location.hash.split('?')[1]).get('item')
}

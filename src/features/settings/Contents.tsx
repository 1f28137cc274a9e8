import { hashFor } from '#domain/address.ts'
import { appearanceWords } from '#i18n/appearance/words.ts'
import { useGroup } from '#i18n/group.ts'
import { keyWords } from '#i18n/keys/words.ts'
import { useWords } from '#i18n/words.ts'
import { Beside } from '#ui/Beside.tsx'
import styles from './settings.module.css'

// In their order on the screen.
const PARTS = [
  'language',
  'appearance',
  'saved',
  'export',
  'import',
  'backups',
  'shortcuts',
  'erase',
] as const

/** A part of the settings, as an address names it. */
export type PartName = (typeof PARTS)[number]

/** What the settings hold, at their side where the window is wide: a long page whose end one does not see. */
export function Contents({ listsKeys, onGo }: { listsKeys: boolean; onGo: (part: PartName) => void }) {
  const { t } = useWords()
  const titles: Record<PartName, string> = {
    language: t.settings.language,
    appearance: useGroup(appearanceWords).heading,
    saved: t.settings.saved,
    export: t.take.heading,
    import: t.adopt.heading,
    backups: t.backups.heading,
    shortcuts: useGroup(keyWords).heading,
    erase: t.erase.heading,
  }
  return (
    <Beside>
      <nav aria-label={t.settings.heading}>
        <ul className={styles['contents']}>
          {PARTS.filter((part) => listsKeys || part !== 'shortcuts').map((part) => (
            <li key={part}>
              <a
                href={`${hashFor({ screen: 'settings' })}?item=${part}`}
                // A second time, the address is the same and tells nobody.
                onClick={() => onGo(part)}
              >
                {titles[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </Beside>
  )
}

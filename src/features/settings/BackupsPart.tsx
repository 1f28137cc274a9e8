import { adopt, changesBetween } from '#domain/adopt.ts'
import { formatInstant } from '#i18n/formatInstant.ts'
import { useWords } from '#i18n/words.ts'
import { AdoptPreview } from '#parts/AdoptPreview.tsx'
import type { Backup } from '#store/backups.ts'
import { lookForBackups } from '#store/everything.ts'
import { useBackups, useCards } from '#store/hooks.ts'
import { Button } from '#ui/Button.tsx'
import { useEffect, useState } from 'react'
import styles from './settings.module.css'

/** The automatic backups of this browser: when, why, and what differs from now; restoring one is shown first. */
export function BackupsPart() {
  const { t, locale } = useWords()
  const cards = useCards()
  const backups = useBackups()
  const [looked, setLooked] = useState<Backup | null>(null)
  // The backups stand in a database outside React.
  useEffect(() => {
    void lookForBackups()
  }, [])
  const differences = (backup: Backup) =>
    changesBetween(cards, adopt(cards, backup.cards, { how: 'replace', by: 'preview' })).reduce(
      (total, change) => total + change.count,
      0,
    )
  return (
    <section>
      <h2>{t.backups.heading}</h2>
      <p>{t.backups.lead}</p>
      {backups.length === 0 && <p>{t.backups.none}</p>}
      {backups.length > 0 && (
        <ul className={styles['backups']}>
          {backups.map((backup) => (
            <li key={backup.at}>
              <p>
                {t.backups.line({
                  when: formatInstant(locale, backup.at),
                  reason: t.backups.reasons[backup.reason],
                })}
                <br />
                {t.backups.differs(differences(backup))}
              </p>
              {looked === backup ? (
                <AdoptPreview
                  cards={backup.cards}
                  repairs={0}
                  isAltered={false}
                  reason="restore"
                  onEnd={() => setLooked(null)}
                />
              ) : (
                <Button look="quiet" onClick={() => setLooked(backup)}>
                  {t.backups.look}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

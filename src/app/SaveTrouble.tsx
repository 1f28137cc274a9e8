import { useFirstWords } from '#i18n/context.ts'
import { Rescue } from '#parts/Rescue.tsx'
import { useRepairs, useSaveTrouble, useStorageEvent, useUnreadable } from '#store/hooks.ts'
import { setUnreadableAside } from '#store/rescue.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useState } from 'react'
import styles from './SaveTrouble.module.css'
import { updateNow } from './updateNow.ts'

/** What is wrong with saving, in plain sentences, with what the person can do about it. */
export function SaveTrouble() {
  const { t } = useFirstWords()
  const trouble = useSaveTrouble()
  const repairs = useRepairs()
  const unreadable = useUnreadable().filter((each) => each.problem === 'unreadable')
  const event = useStorageEvent()
  return (
    <>
      {trouble === 'newer' && (
        <Notice tone="trouble" title={t.save.newerTitle}>
          <p>{t.save.newerText}</p>
          <p>
            <Button look="secondary" onClick={() => void updateNow()}>
              {t.save.reload}
            </Button>
          </p>
          <Rescue />
        </Notice>
      )}
      {trouble === 'blocked' && (
        <Notice tone="trouble" title={t.save.blockedTitle}>
          <p>{t.save.blockedText}</p>
          <Rescue />
        </Notice>
      )}
      {trouble === 'no-room' && (
        <Notice tone="trouble" title={t.save.noRoomTitle}>
          <p>{t.save.noRoom}</p>
          <Rescue />
        </Notice>
      )}
      {unreadable.length > 0 && <UnreadableNotice ids={unreadable.map((each) => each.id)} />}
      {event === 'refilled' && <p className={styles['repaired']}>{t.save.refilled}</p>}
      {event === 'adopted-elsewhere' && <p className={styles['repaired']}>{t.save.adoptedElsewhere}</p>}
      {event === 'cleared-elsewhere' && <p className={styles['repaired']}>{t.undo.clearedElsewhere}</p>}
      {repairs > 0 && <p className={styles['repaired']}>{t.save.repaired(repairs)}</p>}
    </>
  )
}

function UnreadableNotice({ ids }: { ids: readonly string[] }) {
  const { t } = useFirstWords()
  const [hasFailed, setHasFailed] = useState(false)
  return (
    <Notice tone="trouble" title={t.save.unreadableTitle(ids.length)}>
      <p>{t.save.unreadableText}</p>
      {hasFailed && <p role="alert">{t.save.setAsideFailed}</p>}
      <Rescue />
      <p>
        <Button
          look="secondary"
          onClick={() => setHasFailed(ids.map((id) => setUnreadableAside(id)).includes(false))}
        >
          {t.save.setAside}
        </Button>
      </p>
    </Notice>
  )
}

import { useRepairs, useSaveTrouble, useStorageEvent, useUnreadable } from '#store/hooks.ts'
import { part } from '#ui/part.tsx'
import { Suspense } from 'react'
import styles from './App.module.css'
import { OrNothing } from './OrNothing.tsx'

// Most never see it; for those who will it is fetched while there still is a network (afterLoad.ts).
const SaveTrouble = part(async () => (await import('./SaveTrouble.tsx')).SaveTrouble)

/** What is wrong with saving, said as soon as it happens; nothing while all is well. */
export function SaveNotice() {
  const trouble = useSaveTrouble()
  const repairs = useRepairs()
  const isUnreadable = useUnreadable().some((each) => each.problem === 'unreadable')
  const event = useStorageEvent()
  if (trouble === null && !isUnreadable && repairs === 0 && event === null) return null
  return (
    <div className={styles['notices']} role="status">
      <OrNothing>
        <Suspense fallback={null}>
          <SaveTrouble />
        </Suspense>
      </OrNothing>
    </div>
  )
}

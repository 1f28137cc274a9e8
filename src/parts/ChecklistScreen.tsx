import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId, Station } from '#domain/guide.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor, itemsFor } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import type { ReactNode } from 'react'
import { ItemList } from './ItemList.tsx'
import { ScreenHead } from './ScreenHead.tsx'
import { StationFoot } from './StationFoot.tsx'

/** A station that is a list to tick, with what a screen adds before and after the list. */
export function ChecklistScreen({
  card,
  station,
  lead,
  focused,
  before,
  after,
}: {
  card: Cancellation
  station: Extract<Station, 'documents' | 'backup' | 'balance' | 'aftercare'>
  lead: string
  focused: ItemId | null
  before: ReactNode
  after: ReactNode
}) {
  const { t } = useWords()
  const guide = useGuide()
  const progress = progressOf(checksFor(guide, card, station))
  return (
    <>
      <ScreenHead card={card} title={t.stations[station]} lead={lead}>
        <p>{t.progress(progress)}</p>
      </ScreenHead>
      {before}
      <ItemList card={card} items={itemsFor(guide, card, station)} focused={focused} />
      {after}
      <StationFoot card={card} isSettled={progress.done === progress.total} />
    </>
  )
}

import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId, Station } from '#domain/guide.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor, itemsFor, statusOfMark } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import type { ReactNode } from 'react'
import { ItemList } from './ItemList.tsx'
import { OnlyLeft } from './OnlyLeft.tsx'
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
  const items = itemsFor(guide, card, station)
  const progress = progressOf(checksFor(guide, card, station))
  return (
    <>
      <ScreenHead card={card} title={t.stations[station]} lead={lead}>
        <p>{t.progress(progress)}</p>
      </ScreenHead>
      {before}
      <OnlyLeft
        lines={items.map(({ id, required }) => ({
          id,
          status: statusOfMark(card.marks[id]?.v),
          isRequired: required,
        }))}
        focused={focused}
      >
        {(isShown) => (
          <ItemList card={card} items={items.filter(({ id }) => isShown(id))} focused={focused} />
        )}
      </OnlyLeft>
      {after}
      <StationFoot card={card} isSettled={progress.done === progress.total} />
    </>
  )
}

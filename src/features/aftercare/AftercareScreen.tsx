import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { isAftercareUnlocked, legsOf, stageOf } from '#domain/lifecycle.ts'
import { itemsFor } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { ChecklistScreen } from '#parts/ChecklistScreen.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { StationFoot } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { Notice } from '#ui/Notice.tsx'
import { LockedRows } from './LockedRows.tsx'

/** Station 善后: what is put in order after the number stopped; locked until that was verified. */
export function AftercareScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  const guide = useGuide()
  if (!isAftercareUnlocked(guide, card)) {
    return (
      <>
        <ScreenHead card={card} title={t.stations.aftercare} lead={t.aftercare.lead}>
          {null}
        </ScreenHead>
        <Notice tone="waiting" title={t.aftercare.lockedTitle}>
          <p>{t.aftercare.lockedText}</p>
        </Notice>
        <LockedRows items={itemsFor(guide, card, 'aftercare')} />
        <StationFoot card={card} isSettled />
      </>
    )
  }
  const isFinished = legsOf(card).every((leg) => stageOf(guide, card, leg) === 'finished')
  return (
    <ChecklistScreen
      card={card}
      station="aftercare"
      lead={t.aftercare.lead}
      focused={item}
      before={null}
      after={
        isFinished && (
          <Notice tone="plain" title={t.aftercare.finishedTitle}>
            <p>{t.aftercare.finishedText}</p>
          </Notice>
        )
      }
    />
  )
}

import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { textsOf } from '#domain/inventory.ts'
import { notBoundCountOf } from '#domain/notBound.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor, itemsFor } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { ItemList } from '#parts/ItemList.tsx'
import { ScreenHead } from '#parts/ScreenHead.tsx'
import { StationFoot } from '#parts/StationFoot.tsx'
import { useGuide } from '#store/hooks.ts'
import { DeadSwitch } from './DeadSwitch.tsx'
import { Inventory } from './Inventory.tsx'
import { RiskPicture } from './RiskPicture.tsx'
import styles from './unbind.module.css'

/** Station 清点, 解绑: everything that may know the number, in the order to move it, one tap an answer. */
export function UnbindScreen({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  const guide = useGuide()
  const progress = progressOf(checksFor(guide, card, 'unbind'))
  const notBound = notBoundCountOf(guide, card)
  return (
    <>
      <ScreenHead card={card} title={t.stations.unbind} lead={t.unbind.lead}>
        <p>
          {notBound === 0 || progress.total === 0
            ? t.progress(progress)
            : t.unbind.progressAndNotBound({ ...progress, notBound })}
        </p>
      </ScreenHead>
      <DeadSwitch cardId={card.id} texts={textsOf(card)} />
      <section className={styles['section']}>
        <h2>{t.unbind.prepare}</h2>
        <ItemList card={card} items={itemsFor(guide, card, 'unbind')} focused={item} />
      </section>
      <RiskPicture card={card} />
      <Inventory card={card} item={item} />
      <StationFoot card={card} isSettled={progress.done === progress.total} />
    </>
  )
}

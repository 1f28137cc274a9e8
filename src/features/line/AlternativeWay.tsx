import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { ItemId } from '#domain/guide.ts'
import { DECISION_ITEM, isSettled, itemsFor, statusOfMark } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { ItemList } from '#parts/ItemList.tsx'
import { useGuide } from '#store/hooks.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './line.module.css'

/** The way of a decision that is not cancelling: its own short list; nothing about cancelling is asked. */
export function AlternativeWay({ card, item }: { card: Cancellation; item: ItemId | null }) {
  const { t } = useWords()
  const guide = useGuide()
  const items = itemsFor(guide, card, 'alternative')
  const alternative = guide.alternatives.find((each) => each.decision === card.answers.decision?.v)
  const isReady = items.every((each) => isSettled(statusOfMark(card.marks[each.id]?.v)))
  return (
    <section className={styles['way']}>
      <h2>{alternative === undefined ? t.line.undecided : t.line.otherWay(alternative.title)}</h2>
      <p>
        {t.line.otherWayText}{' '}
        <a href={hashFor({ screen: 'decide', card: card.id, item: DECISION_ITEM })}>{t.line.reconsider}</a>
      </p>
      <ItemList card={card} items={items} focused={item} />
      {isReady && (
        <Notice tone="plain" title={t.line.otherWayReady}>
          {null}
        </Notice>
      )}
    </section>
  )
}

import { hashFor } from '#domain/address.ts'
import { isBilled } from '#domain/bill.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { COST_ANSWERS, costOf, missingForCost } from '#domain/cost.ts'
import { costWords } from '#i18n/cost/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useToday } from '#store/hooks.ts'
import styles from './CostPanel.module.css'
import { CostSentences } from './CostSentences.tsx'

/** What waiting costs, in a few words, with the way to the figures. */
export function CostPanel({ card }: { card: Cancellation }) {
  const words = useGroup(costWords)
  const cost = costOf(card, useToday())
  if (!isBilled(card)) {
    return (
      <aside className={styles['panel']} aria-label={words.heading}>
        <p>{words.prepaid}</p>
      </aside>
    )
  }
  const isUnanswered = missingForCost(card).length === COST_ANSWERS.length
  return (
    <aside className={styles['panel']} aria-label={words.heading}>
      {isUnanswered ? <p>{words.openHint}</p> : <CostSentences card={card} cost={cost} />}
      <a className={styles['link']} href={hashFor({ screen: 'cost', card: card.id, item: null })}>
        {isUnanswered ? words.open : words.change}
      </a>
    </aside>
  )
}

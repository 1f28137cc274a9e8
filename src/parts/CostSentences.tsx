import type { Cancellation } from '#domain/cancellation.ts'
import { missingForCost, type Cost } from '#domain/cost.ts'
import { costWords } from '#i18n/cost/words.ts'
import { formatDate, formatDay, formatList, formatMoney } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import styles from './CostSentences.module.css'

/** What is known about the cost of waiting; what is missing for the last useful day is named, and no number stands in for it. */
export function CostSentences({ card, cost: { monthly, deadline } }: { card: Cancellation; cost: Cost }) {
  const { locale } = useWords()
  const words = useGroup(costWords)
  const missing = missingForCost(card).filter((each) => each === 'billDay' || each === 'noticeDays')
  const names = formatList(
    locale,
    missing.map((each) => words.short[each]),
  )
  return (
    <>
      {deadline !== null && (
        <p className={styles['deadline']}>
          {words.deadline({ date: formatDay(locale, deadline.by), bill: formatDate(locale, deadline.bill) })}
        </p>
      )}
      {deadline?.notBefore && <p>{words.notBefore({ date: formatDay(locale, deadline.notBefore) })}</p>}
      {monthly !== null && <p>{words.monthly(formatMoney(locale, monthly))}</p>}
      {missing.length > 0 && <p>{words.missing(names)}</p>}
    </>
  )
}

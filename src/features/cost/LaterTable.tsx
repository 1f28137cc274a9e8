import type { Cost } from '#domain/cost.ts'
import { costWords } from '#i18n/cost/words.ts'
import { formatDay, formatMoney } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import styles from './cost.module.css'

/** What submitting later costs, bill by bill; the bars only repeat the amounts. */
export function LaterTable({ later }: { later: Cost['later'] }) {
  const { locale } = useWords()
  const words = useGroup(costWords)
  const most = later.at(-1)?.extra.cents ?? 0
  return (
    <table className={styles['later']}>
      <caption>{words.table}</caption>
      <thead>
        <tr>
          <th scope="col">{words.by}</th>
          <th scope="col">{words.extra}</th>
        </tr>
      </thead>
      <tbody>
        {later.map(({ by, extra }) => (
          <tr key={by}>
            <th scope="row">{formatDay(locale, by)}</th>
            <td>
              {formatMoney(locale, extra)}
              <span
                aria-hidden="true"
                className={styles['bar']}
                style={{ inlineSize: `${most === 0 ? 0 : (extra.cents / most) * 100}%` }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

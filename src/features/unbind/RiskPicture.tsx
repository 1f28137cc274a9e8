import type { Cancellation } from '#domain/cancellation.ts'
import { risksLeftOf, type RiskLeft } from '#domain/risksLeft.ts'
import { useGroup } from '#i18n/group.ts'
import { riskWords } from '#i18n/risk/words.ts'
import { useGuide } from '#store/hooks.ts'
import { memo } from 'react'
import styles from './RiskPicture.module.css'

/** What remains by risk, as bars beside words that say the same; the pictures themselves are silent. */
export function RiskPicture({ card }: { card: Cancellation }) {
  const words = useGroup(riskWords)
  const risks = risksLeftOf(useGuide(), card)
  const most = Math.max(1, ...risks.map(({ total }) => total))
  return (
    <section className={styles['picture']}>
      <h2>{words.heading}</h2>
      <ul className={styles['risks']}>
        {risks.map((each) => (
          <Risk key={each.risk} {...each} most={most} />
        ))}
      </ul>
    </section>
  )
}

// Of most risks a tick leaves as many as there were.
const Risk = memo(function Risk({ risk, left, total, most }: RiskLeft & { readonly most: number }) {
  const words = useGroup(riskWords)
  return (
    <li className={styles['risk']} data-risk={risk}>
      <span className={styles['name']}>{words.risks[risk]}</span>
      <span className={styles['count']}>{words.left(left, total)}</span>
      <svg className={styles['bar']} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className={styles['all']} width={(total / most) * 100} height="4" />
        <rect className={styles['left']} width={(left / most) * 100} height="4" />
      </svg>
    </li>
  )
})

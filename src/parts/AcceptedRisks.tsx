import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { AcceptedRisk } from '#domain/risk.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { Notice } from '#ui/Notice.tsx'
import styles from './AcceptedRisks.module.css'

/** The lines the gate lets through although they are open, each with the person's reason and the way to it. */
export function AcceptedRisks({
  card,
  accepted,
  isFromCheck,
}: {
  card: Cancellation
  accepted: readonly AcceptedRisk[]
  isFromCheck: boolean
}) {
  const { t } = useWords()
  const words = useGroup(gateWords)
  if (accepted.length === 0) return null
  return (
    <Notice tone="waiting" title={words.risk.listTitle(accepted.length)}>
      <p className={styles['quiet']}>{words.risk.listLead}</p>
      <ul>
        {accepted.map(({ check, reason }) => {
          const place = { screen: check.station, card: card.id, item: check.id }
          return (
            <li key={check.id} className={styles['risk']}>
              <a href={hashFor(isFromCheck ? { ...place, back: 'check' } : place)}>
                <bdi>{check.title === null ? t.next.decision : check.title}</bdi>
              </a>
              <p>
                <bdi>{words.risk.said(reason)}</bdi>
              </p>
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}

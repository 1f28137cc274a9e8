import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { lossesFor, REUSE_ITEM } from '#domain/loss.ts'
import { checkWords } from '#i18n/check/words.ts'
import { formatMoney } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { Claims } from '#parts/Claims.tsx'
import { Sentence } from '#parts/Sentence.tsx'
import { useGuide } from '#store/hooks.ts'
import { Points } from '#ui/Points.tsx'
import type { ReactNode } from 'react'
import styles from './confirm.module.css'

/** What this person loses with this number, in plain sentences. */
export function LossList({ card, leg }: { card: Cancellation; leg: Leg }) {
  const { t, locale } = useWords()
  const { confirm } = useGroup(checkWords)
  const losses = lossesFor(useGuide(), card, leg)
  const { balance } = losses
  return (
    <ul className={styles['losses']}>
      <Loss title={t.legs[leg]}>
        <p>{confirm.number}</p>
      </Loss>
      {balance !== null && (
        <Loss
          title={
            balance.amount === null ? confirm.balance : confirm.balanceOf(formatMoney(locale, balance.amount))
          }
        >
          <p>{balance.use === null ? confirm.useOpen : confirm.uses[balance.use]}</p>
        </Loss>
      )}
      {losses.leftServices.length > 0 && (
        <Loss title={confirm.services}>
          <Points>
            {losses.leftServices.map(({ id, name, plan }) => (
              <li key={id}>
                <bdi>{confirm.line(name, t.unbind.plans[plan])}</bdi>
              </li>
            ))}
          </Points>
        </Loss>
      )}
      {losses.accepted.length > 0 && (
        <Loss title={confirm.risks}>
          <Points>
            {losses.accepted.map(({ check, reason }) => (
              <li key={check.id}>
                <bdi>{confirm.line(check.title ?? t.next.decision, reason)}</bdi>
              </li>
            ))}
          </Points>
        </Loss>
      )}
      {losses.uncheckedServices.length > 0 && (
        <Loss title={t.stations.unbind}>
          <p>
            <Sentence>{confirm.unchecked(losses.uncheckedServices.length)}</Sentence>
          </p>
        </Loss>
      )}
      {losses.reuse.length > 0 && (
        <Loss title={confirm.reuse}>
          <Claims card={card} place={REUSE_ITEM} claims={losses.reuse} />
        </Loss>
      )}
    </ul>
  )
}

function Loss({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className={styles['loss']}>
      <h2>{title}</h2>
      {children}
    </li>
  )
}

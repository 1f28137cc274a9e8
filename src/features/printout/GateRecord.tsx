import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import { isSubmitted } from '#domain/legs.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { printoutWords } from '#i18n/printout/words.ts'
import { useWords } from '#i18n/words.ts'
import { gateStand } from '#parts/gateStand.ts'
import { useGuide } from '#store/hooks.ts'
import styles from './printout.module.css'

/** How the gate stands, and the risks it was let through with. */
export function GateRecord({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const words = useGroup(printoutWords)
  const risks = useGroup(gateWords)
  const gate = gateFor(useGuide(), card)
  return (
    <section>
      <h2>{words.gate}</h2>
      <p>{isSubmitted(card) ? t.line.gatePassed : gateStand(card, gate, t)}</p>
      {gate.accepted.length > 0 && (
        <>
          <h3>{risks.risk.listTitle(gate.accepted.length)}</h3>
          <ul className={styles['facts']}>
            {gate.accepted.map(({ check, reason }) => (
              <li key={check.id}>
                <bdi>{check.title}</bdi>
                <p>
                  <bdi>{risks.risk.said(reason)}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

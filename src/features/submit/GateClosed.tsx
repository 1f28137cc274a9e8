import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { STATIONS_BEFORE_GATE } from '#domain/gate.ts'
import type { Check } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { CircumstancesLink } from '#parts/CircumstancesLink.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import styles from './submit.module.css'

const SHOWN_AT_ONCE = 6

/** The closed gate: every line it waits for, each a link that lands on it. */
export function GateClosed({ card, waitingFor }: { card: Cancellation; waitingFor: readonly Check[] }) {
  const { t } = useWords()
  return (
    <section className={styles['gate']}>
      <h2>{t.gate.closedTitle}</h2>
      <p>{t.gate.closedLead(waitingFor.length)}</p>
      <CircumstancesLink card={card} />
      {STATIONS_BEFORE_GATE.map((station) => {
        const checks = waitingFor.filter((check) => check.station === station)
        if (checks.length === 0) return null
        const rest = checks.slice(SHOWN_AT_ONCE)
        return (
          <section key={station}>
            <h3>{t.stations[station]}</h3>
            <Reasons card={card} checks={checks.slice(0, SHOWN_AT_ONCE)} />
            {rest.length > 0 && (
              <Disclosure summary={t.gate.more(rest.length)} startsOpen={false}>
                <Reasons card={card} checks={rest} />
              </Disclosure>
            )}
          </section>
        )
      })}
    </section>
  )
}

function Reasons({ card, checks }: { card: Cancellation; checks: readonly Check[] }) {
  const { t } = useWords()
  return (
    <ul className={styles['reasons']}>
      {checks.map((check) => (
        <li key={check.id}>
          <a href={hashFor({ screen: check.station, card: card.id, item: check.id })}>
            <bdi>{check.title === null ? t.next.decision : check.title}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}

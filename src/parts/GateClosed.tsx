import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { isUndecided } from '#domain/decision.ts'
import { hasBeenOpen, STATIONS_BEFORE_GATE, type Gate } from '#domain/gate.ts'
import type { Check } from '#domain/status.ts'
import { gateWords } from '#i18n/gate/words.ts'
import { useGroup } from '#i18n/group.ts'
import { useWords } from '#i18n/words.ts'
import { Suspense } from 'react'
import { AcceptedRisks } from './AcceptedRisks.tsx'
import { CircumstancesLink } from './CircumstancesLink.tsx'
import styles from './GateClosed.module.css'
import { sentenceIn } from './sentenceIn.tsx'

const SHOWN_AT_ONCE = 6

/** The closed gate: every line it waits for, each a link that lands on it, the way to say that a case is different, and the risks it would let through. */
export function GateClosed({ card, gate }: { card: Cancellation; gate: Extract<Gate, { open: false }> }) {
  const { t, locale } = useWords()
  const words = useGroup(gateWords)
  const { waitingFor, accepted } = gate
  return (
    <>
      <section className={styles['gate']}>
        <h2>{t.gate.closedTitle}</h2>
        {hasBeenOpen(card) && <p className={styles['again']}>{words.shutAgain}</p>}
        <p>
          {sentenceIn(locale, isUndecided(card) ? words.undecidedLead : t.gate.closedLead(waitingFor.length))}
        </p>
        {STATIONS_BEFORE_GATE.map((station) => {
          const checks = waitingFor.filter((check) => check.station === station)
          if (checks.length === 0) return null
          const rest = checks.slice(SHOWN_AT_ONCE)
          return (
            <section key={station}>
              <h3>{t.stations[station]}</h3>
              <Reasons card={card} checks={checks.slice(0, SHOWN_AT_ONCE)} />
              {rest.length > 0 && (
                // Always made, and not only once it is opened: on paper every reason is there.
                <details className={styles['rest']}>
                  <summary>{t.gate.more(rest.length)}</summary>
                  <Reasons card={card} checks={rest} />
                </details>
              )}
            </section>
          )
        })}
      </section>
      {!isUndecided(card) && (
        <Suspense fallback={null}>
          <CircumstancesLink card={card} />
        </Suspense>
      )}
      <AcceptedRisks card={card} accepted={accepted} isFromCheck={false} />
    </>
  )
}

function Reasons({ card, checks }: { card: Cancellation; checks: readonly Check[] }) {
  const { t, locale } = useWords()
  return (
    <ul className={styles['reasons']}>
      {checks.map((check) => (
        <li key={check.id}>
          <a href={hashFor({ screen: check.station, card: card.id, item: check.id })}>
            <bdi>{sentenceIn(locale, check.title ?? t.next.decision)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}

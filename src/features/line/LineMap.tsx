import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import type { Station } from '#domain/guide.ts'
import { hasReached, isAftercareUnlocked, legsOf, stageOf } from '#domain/lifecycle.ts'
import { progressOf, type Progress } from '#domain/progress.ts'
import { checksFor } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide } from '#store/hooks.ts'
import { Ring } from '#ui/Ring.tsx'
import type { ReactNode } from 'react'
import { smsLeftOf } from './smsLeft.ts'
import styles from './LineMap.module.css'

const CHECKS = ['backup', 'balance', 'unbind'] as const

/** The line: six stations and the gate, what is settled drawn solid; every picture has its words beside it. */
export function LineMap({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const guide = useGuide()
  const progress = (station: Station) => progressOf(checksFor(guide, card, station))
  const checks = sum(CHECKS.map(progress))
  const gate = gateFor(guide, card)
  const legs = legsOf(card).map((leg) => ({ leg, stage: stageOf(guide, card, leg) }))
  const isEveryLeg = (goal: 'submitted' | 'effective' | 'settled') =>
    legs.length > 0 && legs.every(({ stage }) => hasReached(stage, goal))
  const alternative = guide.alternatives.find((each) => each.decision === card.answers.decision?.v)
  const smsLeft = smsLeftOf(guide, card)
  const aftercare = progress('aftercare')
  const gateWords = () => {
    if (isEveryLeg('submitted')) return t.line.gatePassed
    return gate.open ? t.line.gateOpen : t.line.gateClosed(gate.waitingFor.length)
  }
  const legWords = (
    <ul className={styles['legs']}>
      {legs.map(({ leg, stage }) => (
        <li key={leg}>{t.line.legStage(t.legs[leg], t.stages[stage])}</li>
      ))}
    </ul>
  )
  return (
    <nav aria-label={t.line.map}>
      <ol className={styles['line']}>
        <Stop card={card} station="decide" name={t.stations.decide} share={share(progress('decide'))}>
          <p>{alternative === undefined ? t.line.undecided : alternative.title}</p>
        </Stop>
        <Stop
          card={card}
          station="documents"
          name={t.stations.documents}
          share={share(progress('documents'))}
        >
          <p>{t.progress(progress('documents'))}</p>
        </Stop>
        <Stop card={card} station={null} name={t.checksStation} share={share(checks)}>
          <ul className={styles['branches']}>
            {CHECKS.map((station) => (
              <li key={station}>
                <a href={hashFor({ screen: station, card: card.id, item: null })}>
                  <span>{t.stations[station]}</span>
                  <span className={styles['count']}>{t.progressShort(progress(station))}</span>
                </a>
              </li>
            ))}
          </ul>
          {smsLeft > 0 && <p className={styles['sms']}>{t.line.smsLeft(smsLeft)}</p>}
        </Stop>
        <li
          className={styles['gate']}
          data-gate={gate.open ? 'open' : 'closed'}
          data-solid={isEveryLeg('submitted')}
        >
          <GateGlyph isOpen={gate.open} />
          <div className={styles['words']}>
            <a className={styles['name']} href={hashFor({ screen: 'submit', card: card.id, item: null })}>
              {t.gateName}
            </a>
            <p>{gateWords()}</p>
          </div>
        </li>
        <Stop card={card} station="submit" name={t.stations.submit} share={isEveryLeg('submitted') ? 1 : 0}>
          {legs.some(({ stage }) => stage !== 'preparing') ? legWords : null}
        </Stop>
        <Stop
          card={card}
          station="follow-up"
          name={t.stations['follow-up']}
          share={isEveryLeg('settled') ? 1 : 0}
        >
          {!legs.some(({ stage }) => stage !== 'preparing') && <p>{t.line.lockedUntilSubmitted}</p>}
        </Stop>
        <Stop
          card={card}
          station="aftercare"
          name={t.stations.aftercare}
          share={isAftercareUnlocked(guide, card) ? share(aftercare) : 0}
        >
          <p>{isAftercareUnlocked(guide, card) ? t.progress(aftercare) : t.line.lockedUntilEffective}</p>
        </Stop>
      </ol>
    </nav>
  )
}

function Stop({
  card,
  station,
  name,
  share: filled,
  children,
}: {
  card: Cancellation
  station: Station | null
  name: string
  share: number
  children: ReactNode
}) {
  return (
    <li className={styles['stop']} data-solid={filled >= 1}>
      <span className={styles['ring']}>
        <Ring share={filled} />
      </span>
      <div className={styles['words']}>
        {station === null ? (
          <p className={styles['name']}>{name}</p>
        ) : (
          <a className={styles['name']} href={hashFor({ screen: station, card: card.id, item: null })}>
            {name}
          </a>
        )}
        {children}
      </div>
    </li>
  )
}

function GateGlyph({ isOpen }: { isOpen: boolean }) {
  return (
    <svg className={styles['glyph']} viewBox="0 0 48 48" aria-hidden="true">
      <path d="M9 44V16M40 44V27" />
      <path className={styles['boom']} d={isOpen ? 'M9 20 31 2' : 'M9 22H44'} />
      <circle className={styles['pivot']} cx="9" cy={isOpen ? 20 : 22} r="3.5" />
    </svg>
  )
}

function share({ done, total }: Progress): number {
  return total === 0 ? 0 : done / total
}

function sum(parts: readonly Progress[]): Progress {
  return {
    done: parts.reduce((total, part) => total + part.done, 0),
    total: parts.reduce((total, part) => total + part.total, 0),
  }
}

import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import type { Station } from '#domain/guide.ts'
import { CHECKS, lineOf, shareOf, waitsOnLine, type LinePlace, type LineStop } from '#domain/line.ts'
import { isSubmitted, legsOf } from '#domain/legs.ts'
import { isAftercareUnlocked, stageOf } from '#domain/lifecycle.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide, useToday } from '#store/hooks.ts'
import { Ring } from '#ui/Ring.tsx'
import { Unseen } from '#ui/Unseen.tsx'
import type { ReactNode } from 'react'
import { gateStand } from './gateStand.ts'
import styles from './LineMap.module.css'
import { GateMark, LineNode, trackMarks } from './LineNode.tsx'
import { smsLeftOf } from './smsLeft.ts'

/** The line: six stations and the gate, what is settled drawn solid; every picture has its words beside it. */
export function LineMap({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const guide = useGuide()
  const waits = waitsOnLine(card, useToday())
  const progress = (station: Station) => progressOf(checksFor(guide, card, station))
  const gate = gateFor(guide, card)
  const legs = legsOf(card).map((leg) => ({ leg, stage: stageOf(guide, card, leg) }))
  const isUnderWay = legs.some(({ stage }) => stage !== 'preparing')
  const alternative = guide.alternatives.find((each) => each.decision === card.answers.decision?.v)
  const smsLeft = smsLeftOf(guide, card)
  const words: Record<LinePlace, ReactNode> = {
    decide: <p>{alternative === undefined ? t.line.undecided : alternative.title}</p>,
    documents: <p>{t.progress(progress('documents'))}</p>,
    checks: (
      <>
        <ul className={styles['branches']}>
          {CHECKS.map((station) => (
            <li key={station}>
              <a href={hashFor({ screen: station, card: card.id, item: null })}>
                <Ring share={shareOf([progress(station)])} isOver={shareOf([progress(station)]) >= 1} />
                <span className={styles['branch']}>{t.stations[station]}</span>
                <span className={styles['count']}>{t.progressShort(progress(station))}</span>
              </a>
            </li>
          ))}
        </ul>
        {smsLeft > 0 && <p className={styles['sms']}>{t.line.smsLeft(smsLeft)}</p>}
      </>
    ),
    gate: <p>{gateStand(card, gate, t)}</p>,
    // The track and the barrier show it to those who look.
    submit: (
      <Unseen>{isSubmitted(card) ? t.stages.submitted : t.status[gate.open ? 'todo' : 'locked']}</Unseen>
    ),
    'follow-up': isUnderWay ? (
      <>
        <ul className={styles['legs']}>
          {legs.map(({ leg, stage }) => (
            <li key={leg}>{t.line.legStage(t.legs[leg], t.stages[stage])}</li>
          ))}
        </ul>
        {waits.count > 0 && <p className={styles['waits']}>{t.line.waits(waits)}</p>}
      </>
    ) : (
      <p>{t.line.lockedUntilSubmitted}</p>
    ),
    aftercare: (
      <p>
        {isAftercareUnlocked(guide, card) ? t.progress(progress('aftercare')) : t.line.lockedUntilEffective}
      </p>
    ),
  }
  return (
    <nav aria-label={t.line.map}>
      <ol className={styles['line']}>
        {lineOf(guide, card).map((stop) =>
          stop.place === 'gate' ? (
            <li
              key={stop.place}
              className={styles['gate']}
              data-gate={gate.open ? 'open' : 'closed'}
              {...trackMarks(stop)}
            >
              <GateMark isOpen={gate.open || stop.share >= 1} />
              <div className={styles['words']}>
                <a className={styles['name']} href={hashFor({ screen: 'submit', card: card.id, item: null })}>
                  {t.gateName}
                </a>
                {stop.share >= 1 ? <p>{t.line.gatePassed}</p> : words.gate}
              </div>
            </li>
          ) : (
            <Stop
              key={stop.place}
              card={card}
              stop={stop}
              isLate={waits.late > 0}
              isWaiting={waits.count > 0}
            >
              {words[stop.place]}
            </Stop>
          ),
        )}
      </ol>
    </nav>
  )
}

function Stop({
  card,
  stop,
  isWaiting,
  isLate,
  children,
}: {
  card: Cancellation
  stop: LineStop
  isWaiting: boolean
  isLate: boolean
  children: ReactNode
}) {
  const { t } = useWords()
  const station = stationAt(stop.place)
  return (
    <li className={styles['stop']} aria-current={stop.isHere ? 'step' : undefined} {...trackMarks(stop)}>
      <LineNode stop={stop} isWaiting={isWaiting} isLate={isLate} />
      <div className={styles['words']}>
        {station === null ? (
          <p className={styles['name']}>{t.checksStation}</p>
        ) : (
          <a className={styles['name']} href={hashFor({ screen: station, card: card.id, item: null })}>
            {t.stations[station]}
          </a>
        )}
        {children}
      </div>
    </li>
  )
}

function stationAt(place: LinePlace): Station | null {
  return place === 'checks' || place === 'gate' ? null : place
}

import { hashFor } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { gateFor } from '#domain/gate.ts'
import type { Station } from '#domain/guide.ts'
import { CHECKS, lineOf, shareOf, waitsOnLine, type LinePlace, type LineStop } from '#domain/line.ts'
import { nextStepOf } from '#domain/nextStep.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor } from '#domain/status.ts'
import { useWords } from '#i18n/words.ts'
import { useGuide, useToday } from '#store/hooks.ts'
import { isShown } from './goTo.ts'
import { GateMark, LineNode, trackMarks } from './LineNode.tsx'
import styles from './LineStrip.module.css'

/** The line in little: beside a screen of its card as the way to the other stations, and at the head of what is printed. */
export function LineStrip({ card, look }: { card: Cancellation; look: 'rail' | 'head' }) {
  const { t } = useWords()
  const guide = useGuide()
  const waits = waitsOnLine(card, useToday())
  const { open } = gateFor(guide, card)
  const isThrough = (gate: LineStop) => open || gate.share >= 1
  return (
    <ol className={styles['strip']} data-look={look}>
      {lineOf(guide, card).map((stop) => (
        <li
          key={stop.place}
          className={styles['stop']}
          data-through={stop.place === 'gate' ? isThrough(stop) : undefined}
          {...trackMarks(stop)}
        >
          {stop.place === 'gate' && <GateMark isOpen={isThrough(stop)} />}
          {stop.place === 'checks' && look === 'rail' && <CheckNodes card={card} stop={stop} />}
          {stop.place !== 'gate' && (stop.place !== 'checks' || look === 'head') && (
            <LineNode stop={stop} isWaiting={waits.count > 0} isLate={waits.late > 0} />
          )}
          {look === 'head' || stop.place === 'gate' ? (
            <span className={styles['name']}>{nameOf(stop.place, t)}</span>
          ) : (
            <Ways card={card} stop={stop} />
          )}
        </li>
      ))}
    </ol>
  )
}

// The three checks have no screen in common: each is a small stop of its own.
function CheckNodes({ card, stop }: { card: Cancellation; stop: LineStop }) {
  const guide = useGuide()
  const next = nextStepOf(guide, card)
  return (
    <span className={styles['checks']}>
      {CHECKS.map((station) => (
        <LineNode
          key={station}
          stop={{
            ...stop,
            share: shareOf([progressOf(checksFor(guide, card, station))]),
            isHere: next.kind === 'settle' && next.check.station === station,
          }}
          isWaiting={false}
          isLate={false}
        />
      ))}
    </span>
  )
}

function Ways({ card, stop }: { card: Cancellation; stop: LineStop }) {
  const { t } = useWords()
  const stations = stationsAt(stop.place)
  return (
    <span className={styles['ways']}>
      {stations.map((station) => {
        const href = hashFor({ screen: station, card: card.id, item: null })
        return (
          <a key={station} href={href} aria-current={isShown(href) ? 'page' : undefined}>
            {t.stations[station]}
          </a>
        )
      })}
    </span>
  )
}

function stationsAt(place: LinePlace): readonly Station[] {
  if (place === 'checks') return CHECKS
  return place === 'gate' ? [] : [place]
}

type Words = ReturnType<typeof useWords>['t']

function nameOf(place: LinePlace, t: Words): string {
  if (place === 'checks') return t.checksStation
  return place === 'gate' ? t.gateName : t.stations[place]
}

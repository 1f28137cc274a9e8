import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { daysBetween } from '#domain/dayCount.ts'
import { legsOf } from '#domain/legs.ts'
import { timelineOf, type TimelineEvent } from '#domain/timeline.ts'
import { formatDay } from '#i18n/format.ts'
import { useGroup } from '#i18n/group.ts'
import { waitingWords, type WaitingWords } from '#i18n/waiting/words.ts'
import type { Messages } from '#i18n/messages.ts'
import { useWords } from '#i18n/words.ts'
import { useToday } from '#store/hooks.ts'
import styles from './Timeline.module.css'

/** The dated story of each submitted number, drawn as the line goes on; the list of days is the picture. */
export function Timeline({ card }: { card: Cancellation }) {
  const { t } = useWords()
  const words = useGroup(waitingWords)
  const all = legsOf(card)
  const legs = all.filter((leg) => card[leg].submission?.v)
  return (
    <section className={styles['timeline']}>
      <h2>{words.timeline.heading}</h2>
      <p className={styles['lead']}>{words.timeline.lead}</p>
      <div className={styles['legs']}>
        {legs.map((leg) => (
          <div key={leg}>
            {all.length > 1 && <h3>{t.legs[leg]}</h3>}
            <LegTimeline card={card} leg={leg} name={all.length > 1 ? t.legs[leg] : words.timeline.heading} />
          </div>
        ))}
      </div>
    </section>
  )
}

function LegTimeline({ card, leg, name }: { card: Cancellation; leg: Leg; name: string }) {
  const { t, locale } = useWords()
  const words = useGroup(waitingWords)
  const today = useToday()
  return (
    <ol className={styles['line']} aria-label={name}>
      {timelineOf(card, leg, today).map((event) => {
        const daysLate = event.kind === 'due' ? daysBetween(event.on, today) : 0
        return (
          <li
            key={`${event.kind} ${event.on} ${'way' in event ? event.way : ''}${'wait' in event ? event.wait : ''}`}
            className={styles['stop']}
            data-kind={event.kind}
            data-when={whenOf(event, daysLate)}
          >
            <time dateTime={event.on}>{formatDay(locale, event.on)}</time>
            <span className={styles['what']}>{eventWords(event, { t, words })}</span>
            {event.kind === 'due' && (
              <span className={styles['tag']}>
                {daysLate > 0 ? words.late[event.wait](daysLate) : words.left(-daysLate)}
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function whenOf({ kind }: TimelineEvent, daysLate: number): 'past' | 'today' | 'late' | 'ahead' {
  if (kind === 'today') return 'today'
  if (kind !== 'due') return 'past'
  return daysLate > 0 ? 'late' : 'ahead'
}

function eventWords(event: TimelineEvent, { t, words }: { t: Messages; words: WaitingWords }): string {
  const { timeline } = words
  switch (event.kind) {
    case 'submitted':
      return timeline.submitted[event.channel]
    case 'verified':
      return timeline.verified(t.followUp.ways[event.way], t.followUp.results[event.way][event.result])
    case 'settled':
      return timeline.settled[event.how]
    case 'due':
      return timeline.due[event.wait]
    default:
      return timeline[event.kind]
  }
}

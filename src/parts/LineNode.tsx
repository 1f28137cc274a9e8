import type { LineStop } from '#domain/line.ts'
import { Ring } from '#ui/Ring.tsx'
import styles from './LineNode.module.css'

/** The ring of a stop, with a mark where the next thing to do is: amber while somebody else has to act, square when that is late. */
export function LineNode({
  stop,
  isWaiting,
  isLate,
}: {
  stop: LineStop
  isWaiting: boolean
  isLate: boolean
}) {
  const waiting = isLate ? 'late' : 'waiting'
  const here = stop.isHere ? 'here' : undefined
  return (
    <span className={styles['node']} data-mark={stop.place === 'follow-up' && isWaiting ? waiting : here}>
      <Ring share={stop.share} isOver={stop.share >= 1} />
    </span>
  )
}

/** The barrier across the line, seen from above: across the track while shut, beside it once open. */
export function GateMark({ isOpen }: { isOpen: boolean }) {
  return (
    <svg className={styles['gate']} data-open={isOpen} viewBox="0 0 48 48" aria-hidden="true">
      <path className={styles['post']} d="M42 17v14" />
      <g className={styles['arm']}>
        <path className={styles['boom']} d="M8 24h30" />
        <path className={styles['stripes']} d="M15 24h22" />
      </g>
      <circle className={styles['pivot']} cx="8" cy="24" r="5" />
    </svg>
  )
}

/** What the style sheet draws the tracks by that lead on from a stop. */
export function trackMarks({ tracks }: LineStop) {
  const [first = false, second] = tracks
  return {
    'data-solid': tracks.every(Boolean),
    'data-first': first,
    'data-second': second,
  }
}

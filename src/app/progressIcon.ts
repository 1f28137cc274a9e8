import type { Cancellation } from '#domain/cancellation.ts'
import { isCancelling } from '#domain/decision.ts'
import { STATIONS_BEFORE_GATE } from '#domain/gate.ts'
import type { Guide } from '#domain/guide.ts'
import { isSubmitted } from '#domain/legs.ts'
import { isFinished } from '#domain/lifecycle.ts'
import { progressOf } from '#domain/progress.ts'
import { checksFor } from '#domain/status.ts'

/** The icon while there is no card to show. */
export const OWN_ICON = './favicon.svg'

const GROUND = '<rect width="64" height="64" rx="14" fill="#0b6b6b"/>'
const RING = '<circle cx="32" cy="32" r="22" fill="none" stroke-width="9"'

// A full ring is no end before the gate: the gate stands in it until the submission, then it waits.
const INSIDE = {
  gate: '<path d="M32 21v22" stroke="#ff9d92" stroke-width="8" stroke-linecap="round"/>',
  waiting: '<circle cx="32" cy="32" r="7" fill="#f2b544"/>',
  finished: '<path d="m22 33 7 7 13-15" fill="none" stroke="#fff" stroke-width="7" stroke-linecap="round"/>',
} as const

/** The window's icon: a ring of what is settled of a card on its way to being cancelled, else our own. */
export function iconFor(guide: Guide, card: Cancellation): string {
  if (!isCancelling(card)) return OWN_ICON
  const { done, total } = progressOf(
    STATIONS_BEFORE_GATE.flatMap((station) => checksFor(guide, card, station)),
  )
  // In twentieths, so that not every tick draws a new one.
  const share = isSubmitted(card) ? 100 : total === 0 ? 0 : Math.floor((done / total) * 20) * 5
  const arc =
    share === 0
      ? ''
      : `${RING} stroke="#fff" pathLength="100" stroke-dasharray="${share} 100" transform="rotate(-90 32 32)"/>`
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${GROUND}` +
    `${RING} stroke="#fff" stroke-opacity=".3"/>${arc}${INSIDE[insideOf(guide, card)]}</svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

function insideOf(guide: Guide, card: Cancellation): keyof typeof INSIDE {
  if (!isSubmitted(card)) return 'gate'
  return isFinished(guide, card) ? 'finished' : 'waiting'
}

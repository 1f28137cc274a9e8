import type { Address } from './address.ts'
import type { Cancellation } from './cancellation.ts'
import { isCancelling } from './decision.ts'
import { STATIONS_BEFORE_GATE } from './gate.ts'
import type { Guide, Station } from './guide.ts'
import { isSubmitted } from './legs.ts'
import { isAftercareUnlocked } from './lifecycle.ts'
import { progressOf } from './progress.ts'
import { checksFor } from './status.ts'

/** How much there is left on a card's screen that counts: of a station its lines, on the line all before the gate; 0 where nothing is counted. */
export function leftOn(guide: Guide, card: Cancellation, screen: Address['screen']): number {
  if (!isCancelling(card)) return 0
  if (screen === 'line') return isSubmitted(card) ? 0 : leftIn(guide, card, STATIONS_BEFORE_GATE)
  if (screen === 'aftercare') return isAftercareUnlocked(guide, card) ? leftIn(guide, card, [screen]) : 0
  const station = STATIONS_BEFORE_GATE.find((each) => each === screen)
  return station === undefined ? 0 : leftIn(guide, card, [station])
}

function leftIn(guide: Guide, card: Cancellation, stations: readonly Station[]): number {
  const { done, total } = progressOf(stations.flatMap((station) => checksFor(guide, card, station)))
  return total - done
}

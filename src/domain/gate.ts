import { LEGS } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import { isCancelling, isUndecided } from './decision.ts'
import { STATIONS, type Guide, type Station } from './guide.ts'
import { acceptedReasonOf, type AcceptedRisk } from './risk.ts'
import { checksFor, isSettled, type Check } from './status.ts'

/** Whether a submission may start, which lines it waits for, and which it lets through because their risk is accepted. */
export type Gate = { readonly accepted: readonly AcceptedRisk[] } & (
  { readonly open: true } | { readonly open: false; readonly waitingFor: readonly Check[] }
)

/** The stations whose required lines keep the gate closed. */
export const STATIONS_BEFORE_GATE = STATIONS.slice(0, STATIONS.indexOf('submit'))

/** The gate as it stands; on any way but cancelling it stays closed and demands nothing. */
export function gateFor(guide: Guide, cancellation: Cancellation): Gate {
  const lines = stationsDemanded(cancellation)
    .flatMap((station) => checksFor(guide, cancellation, station))
    .filter((check) => check.required && !isSettled(check.status))
    .map((check) => ({ check, reason: acceptedReasonOf(guide, cancellation, check) }))
  const accepted = lines.flatMap(({ check, reason }) => (reason === null ? [] : [{ check, reason }]))
  const waitingFor = lines.flatMap(({ check, reason }) => (reason === null ? [check] : []))
  return isCancelling(cancellation) && waitingFor.length === 0
    ? { open: true, accepted }
    : { open: false, waitingFor, accepted }
}

/** Whether the gate had been open before for a number that is not submitted: a closed one has shut again. */
export function hasBeenOpen(cancellation: Cancellation): boolean {
  return LEGS.some((leg) => {
    const { channel, goAhead, submission } = cancellation[leg]
    return !submission?.v && (channel?.v || goAhead?.v)
  })
}

// Who chose another way is asked nothing about cancelling, and who has not decided only to decide.
function stationsDemanded(cancellation: Cancellation): readonly Station[] {
  if (isCancelling(cancellation)) return STATIONS_BEFORE_GATE
  return isUndecided(cancellation) ? ['decide'] : []
}

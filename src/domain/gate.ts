import type { Cancellation } from './cancellation.ts'
import { STATIONS, type Guide, type Station } from './guide.ts'
import { checksFor, isSettled, type Check } from './status.ts'

/** Whether a submission may start, and which lines it waits for. */
export type Gate = { readonly open: true } | { readonly open: false; readonly waitingFor: readonly Check[] }

/** The stations whose required lines keep the gate closed. */
export const STATIONS_BEFORE_GATE = STATIONS.slice(0, STATIONS.indexOf('submit'))

/** The gate of a card that is being cancelled. */
export function gateFor(guide: Guide, cancellation: Cancellation): Gate {
  const waitingFor = STATIONS_BEFORE_GATE.flatMap((station: Station) =>
    checksFor(guide, cancellation, station),
  ).filter((check) => check.required && !isSettled(check.status))
  return waitingFor.length === 0 ? { open: true } : { open: false, waitingFor }
}

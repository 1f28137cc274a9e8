import type { Cancellation } from '#domain/cancellation.ts'
import { APP, VERSION } from './version.ts'

/** One card as text, as it is kept in this browser; `savedAt` is only for showing, never for deciding. */
export function encodeCard(cancellation: Cancellation, savedAt: string): string {
  return JSON.stringify({ app: APP, version: VERSION, savedAt, card: cancellation })
}

import {
  VERIFICATION_WAYS,
  type Channel,
  type SettlementKind,
  type VerificationResult,
  type VerificationWay,
} from './answers.ts'
import type { Leg } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import type { IsoDate } from './isoDate.ts'
import { waitsOfLeg, type WaitKind } from './wait.ts'

/** Something about a number that has a day: what the person recorded, what is still to come, and today between the two. */
export type TimelineEvent = { readonly on: IsoDate } & (
  | { readonly kind: 'started' | 'receipt' | 'today' }
  | { readonly kind: 'submitted'; readonly channel: Channel }
  | { readonly kind: 'verified'; readonly way: VerificationWay; readonly result: VerificationResult }
  | { readonly kind: 'settled'; readonly how: SettlementKind }
  | { readonly kind: 'due'; readonly wait: WaitKind }
)

/** The dated story of one number, oldest first; on one day, what was recorded stands before today and today before what is due. */
export function timelineOf(card: Cancellation, leg: Leg, today: IsoDate): readonly TimelineEvent[] {
  const said = card[leg]
  const submission = said.submission?.v
  const receipt = said.receipt?.v
  const settlement = said.settlement?.v
  const recorded: readonly TimelineEvent[] = [
    { on: card.startedOn, kind: 'started' },
    ...(submission ? [{ on: submission.on, kind: 'submitted', channel: submission.channel } as const] : []),
    ...(receipt ? [{ on: receipt.on, kind: 'receipt' } as const] : []),
    ...VERIFICATION_WAYS.flatMap((way) => {
      const verification = said[way]?.v
      return verification ? [{ ...verification, kind: 'verified', way } as const] : []
    }),
    ...(settlement ? [{ on: settlement.on, kind: 'settled', how: settlement.kind } as const] : []),
  ]
  const due = waitsOfLeg(card, leg, today).flatMap(({ kind, until }) =>
    until === null ? [] : [{ on: until, kind: 'due', wait: kind } as const],
  )
  const isOver = due.length === 0 && settlement
  const events: readonly TimelineEvent[] = [
    ...recorded,
    ...(isOver ? [] : [{ on: today, kind: 'today' } as const]),
    ...due,
  ]
  // Sorting is stable, so events of one day keep the order above.
  return events.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}

import type { Leg } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import { costOf } from './cost.ts'
import { dayLater } from './dayCount.ts'
import type { IsoDate } from './isoDate.ts'
import { legsOf } from './legs.ts'
import { keepSimUntil, waitsOfLeg } from './wait.ts'

/** What a day in the calendar reminds of. */
export type ReminderKind =
  'submit-by' | 'promised' | 'overdue' | 'last-bill' | 'refund' | 'refund-overdue' | 'keep-sim'

/** A day to be reminded of; `leg` is `null` where it concerns the card as a whole. */
export type Reminder = { readonly kind: ReminderKind; readonly leg: Leg | null; readonly on: IsoDate }

/** The days still to come that are worth a reminder, soonest first. */
export function remindersOf(card: Cancellation, today: IsoDate): readonly Reminder[] {
  const legs = legsOf(card)
  const isAnyLeft = legs.length === 0 || legs.some((leg) => !card[leg].submission?.v)
  return [
    ...(isAnyLeft ? dated('submit-by', null, costOf(card, today).deadline?.by) : []),
    ...legs.flatMap((leg) =>
      waitsOfLeg(card, leg, today).flatMap(({ kind, until }) => {
        if (kind === 'last-bill') return dated('last-bill', leg, until)
        const dayAfter = until === null ? null : dayLater(until, 1)
        return kind === 'review'
          ? [...dated('promised', leg, until), ...dated('overdue', leg, dayAfter)]
          : [...dated('refund', leg, until), ...dated('refund-overdue', leg, dayAfter)]
      }),
    ),
    ...dated('keep-sim', null, keepSimUntil(card, today)),
  ]
    .filter(({ on }) => on >= today)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
}

function dated(kind: ReminderKind, leg: Leg | null, on: IsoDate | null | undefined): readonly Reminder[] {
  return on ? [{ kind, leg, on }] : []
}

import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'
import { dayOfMonth } from './dayCount.ts'
import type { IsoDate } from './isoDate.ts'

/** Whether bills come: none does for a prepaid card. */
export function isBilled(card: Cancellation): boolean {
  return wordSaid('plan', card) !== 'prepaid'
}

/** The first day after `after` on which a bill is made; in a month that is too short for it, its last day; `null` while the day is not known. */
export function firstBillAfter(card: Cancellation, after: IsoDate): IsoDate | null {
  const day = card.answers.billDay?.v ?? null
  return day === null ? null : billDayAfter(after, day)
}

/** The same for a known day of the month. */
export function billDayAfter(after: IsoDate, day: number): IsoDate | null {
  const thisMonth = dayOfMonth(after, { months: 0, day })
  if (thisMonth !== null && thisMonth > after) return thisMonth
  return dayOfMonth(after, { months: 1, day })
}

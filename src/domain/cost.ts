import type { Answers, Money } from './answers.ts'
import { billDayAfter, isBilled } from './bill.ts'
import type { Cancellation } from './cancellation.ts'
import { dayLater, dayOfMonth } from './dayCount.ts'
import type { IsoDate } from './isoDate.ts'

/** What is asked about the cost, in the order of a bill. */
export const COST_ANSWERS = [
  'monthlyFee',
  'billDay',
  'noticeDays',
  'termEndsOn',
] as const satisfies readonly (keyof Answers)[]
export type CostAnswer = (typeof COST_ANSWERS)[number]

/** What waiting costs, as far as the answers say; nothing is guessed. */
export type Cost = {
  /** What each further month costs. */
  readonly monthly: Money | null
  /** The last useful day to submit, and what that spares; `null` while the bill day or the notice is not known. */
  readonly deadline: Deadline | null
  /** What is paid beyond the deadline's bills by whoever submits later, the deadline itself first; empty without a fee or a deadline. */
  readonly later: readonly Later[]
}

type Deadline = {
  /** Whoever submits on this day at the latest is spared the bill of `bill`. */
  readonly by: IsoDate
  readonly bill: IsoDate
  /** The first day on which a submission does not end a contract before its term; `null` where that holds of any day. */
  readonly notBefore: IsoDate | null
}

type Later = { readonly by: IsoDate; readonly extra: Money }

/** How many further months are shown. */
const MONTHS_SHOWN = 4

/** The cost of waiting as of today; what was said of bills counts for nothing once the card turns out to be prepaid. */
export function costOf(card: Cancellation, today: IsoDate): Cost {
  if (!isBilled(card)) return { monthly: null, deadline: null, later: [] }
  const monthly = card.answers.monthlyFee?.v ?? null
  const deadline = deadlineOf(card, today)
  const billDay = card.answers.billDay?.v ?? null
  const noticeDays = card.answers.noticeDays?.v ?? null
  if (monthly === null || deadline === null || billDay === null || noticeDays === null)
    return { monthly, deadline, later: [] }
  const later = Array.from({ length: MONTHS_SHOWN }, (_, months) => {
    const bill = dayOfMonth(deadline.bill, { months, day: billDay })
    const by = bill === null ? null : lastDayBefore(bill, noticeDays)
    return by === null ? [] : [{ by, extra: { ...monthly, cents: monthly.cents * months } }]
  }).flat()
  return { monthly, deadline, later }
}

/** What was not answered about the cost. */
export function missingForCost({ answers }: Cancellation): readonly CostAnswer[] {
  return COST_ANSWERS.filter((each) => (answers[each]?.v ?? null) === null)
}

// The first bill that can still be spared, and is not within a contract's term.
function deadlineOf({ answers }: Cancellation, today: IsoDate): Deadline | null {
  const billDay = answers.billDay?.v ?? null
  const noticeDays = answers.noticeDays?.v ?? null
  if (billDay === null || noticeDays === null) return null
  const termEndsOn = answers.termEndsOn?.v ?? null
  const noticeEnds = dayLater(today, noticeDays)
  if (noticeEnds === null) return null
  const endsAtEarliest = termEndsOn !== null && termEndsOn > noticeEnds ? termEndsOn : noticeEnds
  const bill = billDayAfter(endsAtEarliest, billDay)
  const by = bill === null ? null : lastDayBefore(bill, noticeDays)
  if (bill === null || by === null) return null
  const freeFrom = termEndsOn === null ? null : dayLater(termEndsOn, -noticeDays)
  return { by, bill, notBefore: freeFrom !== null && freeFrom > today ? freeFrom : null }
}

// The number must have ended on the day before the bill is made, and the operator wants to be told so many days earlier.
function lastDayBefore(bill: IsoDate, noticeDays: number): IsoDate | null {
  return dayLater(bill, -1 - noticeDays)
}

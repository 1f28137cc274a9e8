import { VERIFICATION_WAYS, type LegAnswers } from './answers.ts'
import { LEGS, type Leg } from './leg.ts'
import type { Cancellation, Registers } from './cancellation.ts'
import { isRefundHeldOut } from './balanceUses.ts'
import { firstBillAfter, isBilled } from './bill.ts'
import type { DateProblem } from './dateProblem.ts'
import { daysBetween } from './dayCount.ts'
import { isIsoDate, type IsoDate } from './isoDate.ts'
import { isVerified } from './lifecycle.ts'

/** What a person waits for after a submission: that it takes effect, the last bill, the money. */
export type WaitKind = 'review' | 'last-bill' | 'refund'

/** What an operator can promise a day for. */
export type Promised = Extract<keyof LegAnswers, 'promisedBy' | 'refundBy'>

/** One thing waited for, counted to today. */
export type Wait = {
  readonly leg: Leg
  readonly kind: WaitKind
  readonly since: IsoDate
  /** How many days it has lasted. */
  readonly days: number
  /** The day by which it was promised, or, for the last bill, on which it is made; `null` where nobody said. */
  readonly until: IsoDate | null
  /** How many days are left until then; 0 on the day itself and after it. */
  readonly daysLeft: number
  /** How many days ago it should have ended; 0 while it is not late. */
  readonly daysLate: number
}

/** Everything waited for, number by number, in the order in which it is waited for. */
export function waitsOf(card: Cancellation, today: IsoDate): readonly Wait[] {
  return LEGS.flatMap((leg) => waitsOfLeg(card, leg, today))
}

/** What is waited for about one number. */
export function waitsOfLeg(card: Cancellation, leg: Leg, today: IsoDate): readonly Wait[] {
  const said = card[leg]
  const submittedOn = said.submission?.v?.on
  if (submittedOn === undefined) return []
  const effectiveOn = effectiveSince(said)
  if (effectiveOn === null) {
    const refundBy = said.refundBy?.v ?? null
    return [
      counted({ leg, kind: 'review', since: submittedOn, until: said.promisedBy?.v ?? null }, today),
      ...(refundBy === null
        ? []
        : [counted({ leg, kind: 'refund', since: submittedOn, until: refundBy }, today)]),
    ]
  }
  if (said.settlement?.v) return []
  return [
    ...(isBillAwaited(card, leg)
      ? [
          counted(
            { leg, kind: 'last-bill', since: effectiveOn, until: firstBillAfter(card, effectiveOn) },
            today,
          ),
        ]
      : []),
    ...(isRefundAwaited(card, leg)
      ? [counted({ leg, kind: 'refund', since: effectiveOn, until: said.refundBy?.v ?? null }, today)]
      : []),
  ]
}

/** The day on which a verification first showed that the number has stopped, once there is a receipt as well; `null` before. */
export function effectiveSince(said: Registers<LegAnswers>): IsoDate | null {
  if (!said.submission?.v || !said.receipt?.v || !isVerified(said)) return null
  const days = VERIFICATION_WAYS.flatMap((way) => {
    const verification = said[way]?.v
    return verification?.result === 'ok' ? [verification.on] : []
  })
  return days.toSorted()[0] ?? null
}

/** The first day a promise can name: the one on which its wait began. */
export function earliestPromise(card: Cancellation, leg: Leg): IsoDate {
  return card[leg].submission?.v?.on ?? card.startedOn
}

/** What is wrong with a day that was promised; an empty text means that nothing was. */
export function promiseProblemOf(text: string, earliest: IsoDate): DateProblem | null {
  if (text.trim() === '') return null
  if (!isIsoDate(text)) return 'not-a-day'
  return text < earliest ? 'too-early' : null
}

/** Whether so much went wrong with a number that the person is shown how to complain: two ways of verifying showed a problem. */
export function offersEscalation(card: Cancellation, leg: Leg): boolean {
  if (!card[leg].submission?.v) return false
  return VERIFICATION_WAYS.filter((way) => card[leg][way]?.v?.result === 'problem').length >= 2
}

/** The last day known on which the SIM is still needed: it may have to receive a code until every wait is over. */
export function keepSimUntil(card: Cancellation, today: IsoDate): IsoDate | null {
  const days = waitsOf(card, today).flatMap((wait) => (wait.until === null ? [] : [wait.until]))
  return days.toSorted().at(-1) ?? null
}

// A prepaid card has no bills; a bill seen to be zero, or the refund received, needs no waiting for.
function isBillAwaited(card: Cancellation, leg: Leg): boolean {
  return isBilled(card) && card[leg].bill?.v?.result !== 'ok'
}

function isRefundAwaited(card: Cancellation, leg: Leg): boolean {
  if (card[leg].refund?.v?.result === 'ok') return false
  if (card[leg].refundBy?.v) return true
  if (!isRefundHeldOut(card)) return false
  const use = card.answers.balanceUse?.v ?? null
  return use !== 'spend' && use !== 'forfeit' && card.answers.balance?.v?.cents !== 0
}

function counted(
  { since, until, ...rest }: Pick<Wait, 'leg' | 'kind' | 'since' | 'until'>,
  today: IsoDate,
): Wait {
  const left = until === null ? 0 : daysBetween(today, until)
  return {
    ...rest,
    since,
    until,
    days: Math.max(0, daysBetween(since, today)),
    daysLeft: Math.max(0, left),
    daysLate: Math.max(0, -left),
  }
}

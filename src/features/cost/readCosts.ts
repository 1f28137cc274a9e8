import type { Currency } from '#domain/answers.ts'
import type { CostAnswer } from '#domain/cost.ts'
import { isIsoDate, type IsoDate } from '#domain/isoDate.ts'
import { moneyOf, type MoneyProblem } from '#domain/money.ts'
import { wholeNumberOf, type NumberProblem } from '#domain/wholeNumber.ts'
import type { CostsSaid } from '#store/costs.ts'

/** What is wrong with each figure; `null` where nothing is. */
export type CostProblems = {
  readonly monthlyFee: MoneyProblem | null
  readonly billDay: NumberProblem | null
  readonly noticeDays: NumberProblem | null
  readonly termEndsOn: 'not-a-day' | null
} & { readonly [A in CostAnswer]: string | null }

export const NO_PROBLEMS: CostProblems = {
  monthlyFee: null,
  billDay: null,
  noticeDays: null,
  termEndsOn: null,
}

type Typed = {
  readonly fee: string
  readonly currency: Currency
  readonly billDay: string
  readonly noticeDays: string
  readonly termEndsOn: string
}

/** Reads the four figures as typed; an empty one says nothing, and `costs` is `null` while any makes no sense. */
export function readCosts(typed: Typed): {
  readonly problems: CostProblems
  readonly costs: CostsSaid | null
} {
  const monthlyFee = ifTyped(typed.fee, (text) => {
    const read = moneyOf(text, typed.currency)
    return read.ok ? { ok: true, value: read.money } : read
  })
  const billDay = ifTyped(typed.billDay, (text) => wholeNumberOf(text, { least: 1, most: 31 }))
  const noticeDays = ifTyped(typed.noticeDays, (text) => wholeNumberOf(text, { least: 0, most: 366 }))
  const termEndsOn = ifTyped<IsoDate, 'not-a-day'>(typed.termEndsOn, (text) =>
    isIsoDate(text) ? { ok: true, value: text } : { ok: false, problem: 'not-a-day' },
  )
  const problems = {
    monthlyFee: problemOf(monthlyFee),
    billDay: problemOf(billDay),
    noticeDays: problemOf(noticeDays),
    termEndsOn: problemOf(termEndsOn),
  }
  const isSound = monthlyFee.ok && billDay.ok && noticeDays.ok && termEndsOn.ok
  if (!isSound) return { problems, costs: null }
  return {
    problems,
    costs: {
      monthlyFee: monthlyFee.value,
      billDay: billDay.value,
      noticeDays: noticeDays.value,
      termEndsOn: termEndsOn.value,
    },
  }
}

/** A whole number as it stands in its field. */
export function numberWritten(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value)
}

type Reading<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

function ifTyped<T, P>(text: string, read: (text: string) => Reading<T, P>): Reading<T | null, P> {
  return text.trim() === '' ? { ok: true, value: null } : read(text)
}

function problemOf<P>(reading: Reading<unknown, P>): P | null {
  return reading.ok ? null : reading.problem
}

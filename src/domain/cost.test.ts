import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from './answers.ts'
import { anyCancellation, anyDay } from './anyCancellation.test-support.ts'
import { costOf, missingForCost } from './cost.ts'
import { dayLater } from './dayCount.ts'
import type { IsoDate } from './isoDate.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

const FEE = { cents: 4900, currency: 'HKD' } as const
const TODAY = '2026-11-24'

describe('the last useful day to submit', () => {
  it.each<{ today: IsoDate; billDay: number; noticeDays: number; by: IsoDate; bill: IsoDate }>([
    { today: '2026-11-24', billDay: 1, noticeDays: 0, by: '2026-11-30', bill: '2026-12-01' },
    { today: '2026-11-24', billDay: 15, noticeDays: 0, by: '2026-12-14', bill: '2026-12-15' },
    { today: '2026-11-24', billDay: 25, noticeDays: 0, by: '2026-11-24', bill: '2026-11-25' },
    { today: '2026-11-24', billDay: 24, noticeDays: 0, by: '2026-12-23', bill: '2026-12-24' },
    { today: '2026-11-24', billDay: 15, noticeDays: 7, by: '2026-12-07', bill: '2026-12-15' },
    { today: '2026-11-24', billDay: 1, noticeDays: 30, by: '2026-12-01', bill: '2027-01-01' },
    { today: '2026-11-24', billDay: 1, noticeDays: 45, by: '2026-12-17', bill: '2027-02-01' },
    { today: '2026-11-24', billDay: 1, noticeDays: 366, by: '2026-11-29', bill: '2027-12-01' },
    { today: '2027-02-10', billDay: 29, noticeDays: 0, by: '2027-02-27', bill: '2027-02-28' },
    { today: '2027-02-10', billDay: 30, noticeDays: 0, by: '2027-02-27', bill: '2027-02-28' },
    { today: '2027-02-10', billDay: 31, noticeDays: 0, by: '2027-02-27', bill: '2027-02-28' },
    { today: '2028-02-10', billDay: 29, noticeDays: 0, by: '2028-02-28', bill: '2028-02-29' },
    { today: '2028-02-10', billDay: 31, noticeDays: 0, by: '2028-02-28', bill: '2028-02-29' },
    { today: '2027-02-28', billDay: 31, noticeDays: 0, by: '2027-03-30', bill: '2027-03-31' },
    { today: '2027-04-10', billDay: 31, noticeDays: 5, by: '2027-04-24', bill: '2027-04-30' },
    { today: '2027-01-31', billDay: 31, noticeDays: 30, by: '2027-02-28', bill: '2027-03-31' },
  ])(
    '[F3] on $today, with bills on day $billDay and $noticeDays days of notice, is $by and spares the bill of $bill',
    ({ today, billDay, noticeDays, by, bill }) => {
      expect(deadline(today, { billDay, noticeDays })).toEqual({ by, bill, notBefore: null })
    },
  )

  it('[F4] is after the end of a term that ends later than the next bill, and says from when', () => {
    expect(deadline(TODAY, { billDay: 1, noticeDays: 30, termEndsOn: '2027-03-10' })).toEqual({
      by: '2027-03-01',
      bill: '2027-04-01',
      notBefore: '2027-02-08',
    })
  })

  it.each(['2026-11-24', '2026-11-01', '2020-02-29'] as const)(
    '[F4] takes no notice of a term that is over (%s)',
    (termEndsOn) => {
      expect(deadline(TODAY, { billDay: 1, noticeDays: 0, termEndsOn })).toEqual({
        by: '2026-11-30',
        bill: '2026-12-01',
        notBefore: null,
      })
    },
  )

  it.each<Partial<Answers>>([
    {},
    { billDay: 1 },
    { noticeDays: 30 },
    { monthlyFee: FEE },
    { termEndsOn: '2027-01-01' },
    { monthlyFee: FEE, noticeDays: 0, termEndsOn: '2027-01-01' },
  ])('[F2] is no number while the bill day or the notice is not answered: %j', (answers) => {
    const cost = costOf(cardSaying({ answers }), TODAY)
    expect(cost.deadline).toBeNull()
    expect(cost.later).toEqual([])
  })

  it.each([0, 30])('[F2] is no number where no bill is left, with %i days of notice', (noticeDays) => {
    const card = cardSaying({ answers: { monthlyFee: FEE, billDay: 15, noticeDays } })
    expect(costOf(card, '2999-12-20')).toEqual({ monthly: FEE, deadline: null, later: [] })
  })

  it('[F3] lies not in the past, and the number has ended before the bill', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 0, max: 366 }),
        (today, billDay, noticeDays) => {
          const found = deadline(today, { billDay, noticeDays })
          fc.pre(found !== null)
          expect(found.by >= today).toBe(true)
          expect(dayLater(found.by, noticeDays + 1)).toBe(found.bill)
        },
      ),
    )
  })
})

describe('each further month', () => {
  it('[F5] costs one more fee, bill by bill', () => {
    expect(
      costOf(cardSaying({ answers: { monthlyFee: FEE, billDay: 31, noticeDays: 0 } }), '2026-12-31').later,
    ).toEqual([
      { by: '2027-01-30', extra: { cents: 0, currency: 'HKD' } },
      { by: '2027-02-27', extra: { cents: 4900, currency: 'HKD' } },
      { by: '2027-03-30', extra: { cents: 9800, currency: 'HKD' } },
      { by: '2027-04-29', extra: { cents: 14_700, currency: 'HKD' } },
    ])
  })

  it('[F5] counts the notice back from each bill', () => {
    const card = cardSaying({ answers: { monthlyFee: FEE, billDay: 15, noticeDays: 7 } })
    expect(costOf(card, TODAY).later.map(({ by }) => by)).toEqual([
      '2026-12-07',
      '2027-01-07',
      '2027-02-07',
      '2027-03-07',
    ])
  })

  it('[F5] goes no further than the last day there is', () => {
    const card = cardSaying({ answers: { monthlyFee: FEE, billDay: 15, noticeDays: 7 } })
    expect(costOf(card, '2999-10-20').later.map(({ by }) => by)).toEqual(['2999-11-07', '2999-12-07'])
  })

  it('[F5] is known from the fee alone, but not until when', () => {
    expect(costOf(cardSaying({ answers: { monthlyFee: FEE } }), TODAY)).toEqual({
      monthly: FEE,
      deadline: null,
      later: [],
    })
  })

  it('[F2] costs no number without a fee', () => {
    const cost = costOf(cardSaying({ answers: { billDay: 1, noticeDays: 0 } }), TODAY)
    expect(cost.monthly).toBeNull()
    expect(cost.later).toEqual([])
  })

  it('[F6] is later and dearer than the one before, and always a number', () => {
    fc.assert(
      fc.property(anyCancellation, anyDay, (card, today) => {
        const { deadline: found, later } = costOf(card, today)
        expect(later.every(({ extra }) => Number.isSafeInteger(extra.cents))).toBe(true)
        const steps = later.slice(1).map((each, index) => [later[index], each] as const)
        const isRising = steps.every(
          ([before, after]) =>
            before !== undefined && after.by > before.by && after.extra.cents >= before.extra.cents,
        )
        expect(isRising).toBe(true)
        expect([undefined, found?.by]).toContain(later[0]?.by)
      }),
    )
  })
})

it('[F7] a prepaid card has no bill to be spared, whatever was answered of one', () => {
  const card = cardSaying({ answers: { plan: 'prepaid', monthlyFee: FEE, billDay: 1, noticeDays: 0 } })
  expect(costOf(card, TODAY)).toEqual({ monthly: null, deadline: null, later: [] })
})

it('[F2] what is missing is what was never answered, or taken back', () => {
  expect(missingForCost(cardSaying({}))).toEqual(['monthlyFee', 'billDay', 'noticeDays', 'termEndsOn'])
  const answered = cardSaying({ answers: { monthlyFee: FEE, noticeDays: 0, termEndsOn: TODAY } })
  expect(missingForCost(answered)).toEqual(['billDay'])
  const takenBack = { ...answered, answers: { ...answered.answers, noticeDays: { v: null, n: 2, by: 'me' } } }
  expect(missingForCost(takenBack)).toEqual(['billDay', 'noticeDays'])
})

function deadline(today: IsoDate, answers: Partial<Answers>) {
  return costOf(cardSaying({ answers }), today).deadline
}

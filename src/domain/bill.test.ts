import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay } from './anyCancellation.test-support.ts'
import { billDayAfter, firstBillAfter } from './bill.ts'
import { daysBetween } from './dayCount.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

describe('the next bill', () => {
  it.each([
    ['2026-11-24', 25, '2026-11-25'],
    ['2026-11-24', 24, '2026-12-24'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-12-31', 31, '2027-01-31'],
    ['2026-01-30', 29, '2026-02-28'],
    ['2026-01-31', 31, '2026-02-28'],
    ['2028-01-31', 30, '2028-02-29'],
    ['2026-02-28', 31, '2026-03-31'],
    ['2026-02-28', 29, '2026-03-29'],
    ['2026-04-29', 31, '2026-04-30'],
    ['2026-04-30', 31, '2026-05-31'],
  ] as const)('[F1] after %s, made on day %s of the month, is on %s', (after, day, bill) => {
    expect(billDayAfter(after, day)).toBe(bill)
  })

  it('[F1] is later than the day, by no more than 31 days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 31 }), (after, day) => {
        const bill = billDayAfter(after, day)
        fc.pre(bill !== null)
        expect(bill > after).toBe(true)
        expect(daysBetween(after, bill)).toBeLessThanOrEqual(31)
      }),
    )
  })

  it('[F2] is not known while the day of the month is not', () => {
    expect(firstBillAfter(cardSaying({}), '2026-11-24')).toBeNull()
    expect(firstBillAfter(cardSaying({ answers: { billDay: 30 } }), '2026-11-24')).toBe('2026-11-30')
  })
})

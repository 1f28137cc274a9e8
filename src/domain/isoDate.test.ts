import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay } from './anyCancellation.test-support.ts'
import { dayLater, dayOfMonth, daysAfter, daysBetween, monthsAfter } from './dayCount.ts'
import { isIsoDate } from './isoDate.ts'

const DAY_MS = 86_400_000

describe('isIsoDate', () => {
  it('[T1] accepts every day of the calendar from 2000 to 2999', () => {
    const refused: string[] = []
    for (let time = Date.UTC(2000, 0, 1); time <= Date.UTC(2999, 11, 31); time += DAY_MS) {
      const text = new Date(time).toISOString().slice(0, 10)
      if (!isIsoDate(text)) refused.push(text)
    }
    expect(refused).toEqual([])
  })

  it('[T1] agrees with the platform about any three numbers written as a date', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3200 }), fc.nat({ max: 99 }), fc.nat({ max: 99 }), (year, month, day) => {
        const text = [String(year).padStart(4, '0'), two(month), two(day)].join('-')
        expect(isIsoDate(text)).toBe(year >= 2000 && year <= 2999 && isDayOfPlatform(text))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['2000-02-29', '2028-02-29', '2400-02-29'])('[T1] accepts the leap day %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each(['2027-02-29', '2100-02-29', '2900-02-29'])('[T1] refuses %s in a common year', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it.each([
    '',
    'garbage',
    '2026-11-00',
    '2026-11-31',
    '2026-00-01',
    '2026-13-01',
    '2026-1-01',
    '2026-11-1',
    '1999-12-31',
    '3000-01-01',
    '0000-01-01',
    '275761-01-01',
    '12026-11-24',
    ' 2026-11-24',
    '2026-11-24 ',
    '2026-11-24\n',
    '2026-11-24T00:00',
    '2026/11/24',
    '２０２６-11-24',
    '-2026-11-24',
  ])('[T1] refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })
})

describe('daysBetween', () => {
  it('[T2] agrees with the platform for any two days', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / DAY_MS)
      }),
      { numRuns: 2000 },
    )
  })

  it('[T2] counts one from each day to the next, through every month and leap day', () => {
    const jumps: string[] = []
    let before = '2000-01-01'
    for (let time = Date.UTC(2000, 0, 2); time <= Date.UTC(2999, 11, 31); time += DAY_MS) {
      const text = new Date(time).toISOString().slice(0, 10)
      if (!isIsoDate(before) || !isIsoDate(text) || daysBetween(before, text) !== 1) jumps.push(text)
      before = text
    }
    expect(jumps).toEqual([])
  })

  it('[T2] is negative when the second day is earlier, and nothing for the same day', () => {
    expect(daysBetween('2026-11-24', '2026-10-25')).toBe(-30)
    expect(daysBetween('2026-11-24', '2026-11-24')).toBe(0)
  })

  it('[T2] counts the night on which summer time ends as one day', () => {
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2)
  })
})

function isDayOfPlatform(text: string): boolean {
  const time = Date.parse(text)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

describe('daysAfter', () => {
  it('[T4] is a day that exists, exactly so many days later', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 400 }), (day, days) => {
        fc.pre(day < '2998-01-01')
        expect(isIsoDate(daysAfter(day, days))).toBe(true)
        expect(daysBetween(day, daysAfter(day, days))).toBe(days)
      }),
    )
  })

  it('[T4] goes over leap days and the turn of the year, and not past the last day', () => {
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysAfter('2026-12-20', 15)).toBe('2027-01-04')
    expect(daysAfter('2999-12-31', 1)).toBe('2999-12-31')
  })
})

describe('monthsAfter', () => {
  it.each([
    ['2026-11-24', 3, '2027-02-24'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2999-12-31', 1, '2999-12-31'],
  ] as const)('[T4] of %s and %i is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later)
  })
})

describe('a day some days later', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2400-02-28', 1, '2400-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-11-24', 0, '2026-11-24'],
    ['2999-12-31', 1, null],
    ['2000-01-01', -1, null],
  ] as const)('[T5] than %s by %s is %s', (from, days, to) => {
    expect(dayLater(from, days)).toBe(to)
  })

  it('[T5] is as many days away as was asked, and back again', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (from, days) => {
        const to = dayLater(from, days)
        fc.pre(to !== null)
        expect(daysBetween(from, to)).toBe(days)
        expect(dayLater(to, -days)).toBe(from)
      }),
    )
  })
})

describe('a day of a later month', () => {
  it.each([
    ['2026-11-24', 1, 15, '2026-12-15'],
    ['2026-11-24', 2, 31, '2027-01-31'],
    ['2026-11-24', 3, 31, '2027-02-28'],
    ['2027-11-24', 3, 30, '2028-02-29'],
    ['2026-01-31', 0, 1, '2026-01-01'],
    ['2999-12-31', 1, 1, null],
  ] as const)('[T6] than %s, %s months on, day %s, is %s', (from, months, day, to) => {
    expect(dayOfMonth(from, { months, day })).toBe(to)
  })
})

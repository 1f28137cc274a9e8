import type { IsoDate } from '#domain/isoDate.ts'
import { LOCALES } from '#domain/locale.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { formatDay, formatList, formatMoney } from './format.ts'
import { formatInstant } from './formatInstant.ts'

const ZONES = ['Asia/Hong_Kong', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('formatDay', () => {
  it.each([
    ['zh-CN', '2026年12月9日周三'],
    ['zh-HK', '2026年12月9日週三'],
    ['en', 'Wed, 9 Dec 2026'],
  ] as const)('writes a day as %s does', (locale, written) => {
    expect(plain(formatDay(locale, '2026-12-09'))).toBe(written)
  })

  it.each(ZONES)('keeps the day the same day in %s', (zone) => {
    vi.stubEnv('TZ', zone)
    const days: readonly IsoDate[] = ['2026-01-01', '2026-03-08', '2026-12-31', '2028-02-29']
    for (const locale of LOCALES) {
      for (const day of days) {
        const [year = '', , date = ''] = day.split('-')
        const numbers = formatDay(locale, day).match(/\d+/g) ?? []
        expect(numbers).toContain(year)
        expect(numbers).toContain(String(Number(date)))
      }
    }
  })
})

describe('formatInstant', () => {
  it.each(LOCALES)('shows the person’s own day and time in %s', (locale) => {
    const written = formatInstant(locale, own('14:05:00'))
    expect(written).toMatch(/14:05$/)
    expect(written.match(/\d+/g)).toContain('9')
  })

  it.each(LOCALES)('calls the minutes after midnight 00 in %s', (locale) => {
    expect(formatInstant(locale, own('00:05:00'))).toMatch(/00:05$/)
  })
})

describe('formatMoney', () => {
  it.each(LOCALES)('names the currency and never rounds in %s', (locale) => {
    expect(plain(formatMoney(locale, { cents: 123_650, currency: 'HKD' }))).toBe('HK$1,236.50')
    expect(plain(formatMoney(locale, { cents: 7, currency: 'CNY' }))).toMatch(/^(?:CN)?¥0\.07$/)
    expect(plain(formatMoney(locale, { cents: 0, currency: 'HKD' }))).toBe('HK$0.00')
  })

  it.each(LOCALES)('tells the two currencies apart in %s', (locale) => {
    const [yuan, dollar] = (['CNY', 'HKD'] as const).map((currency) =>
      formatMoney(locale, { cents: 100, currency }),
    )
    expect(yuan).not.toBe(dollar)
  })
})

describe('formatList', () => {
  it.each([
    ['zh-CN', '甲、乙和丙'],
    ['zh-HK', '甲、乙及丙'],
    ['en', '甲, 乙 and 丙'],
  ] as const)('joins names as %s does', (locale, joined) => {
    expect(formatList(locale, ['甲', '乙', '丙'])).toBe(joined)
  })

  it.each(LOCALES)('leaves one name alone and none empty in %s', (locale) => {
    expect(formatList(locale, ['甲'])).toBe('甲')
    expect(formatList(locale, [])).toBe('')
  })
})

// Without a zone: the person's own time, whatever zone the test runs in.
function own(time: string): string {
  return new Date(`2026-12-09T${time}`).toISOString()
}

// Spaces of every width compare alike, as ICU changes them between versions.
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ')
}

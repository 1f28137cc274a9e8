import type { Money } from '#domain/answers.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import type { Locale } from '#domain/locale.ts'

/** A day as the language writes it, with the weekday; the day stays the same in every time zone. */
export function formatDay(locale: Locale, day: IsoDate): string {
  return unbroken(
    new Intl.DateTimeFormat(TAGS[locale], {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`)),
  )
}

/** The day on which something was checked, without the weekday. */
export function formatDate(locale: Locale, day: IsoDate): string {
  return unbroken(
    new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    ),
  )
}

/** An instant as the person's own day and time. */
export function formatInstant(locale: Locale, instant: string): string {
  return new Intl.DateTimeFormat(TAGS[locale], {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant))
}

/** An amount with its currency's sign. */
export function formatMoney(locale: Locale, { cents, currency }: Money): string {
  return new Intl.NumberFormat(TAGS[locale], { style: 'currency', currency }).format(cents / 100)
}

/** Names joined as the language joins them. */
export function formatList(locale: Locale, names: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(names)
}

// A line ends before “24 Nov 2026” or after it, never within; behind a comma it may.
function unbroken(date: string): string {
  return date.replaceAll(/(?<!,) /g, '\u00A0')
}

const TAGS: Record<Locale, string> = { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', en: 'en-HK' }

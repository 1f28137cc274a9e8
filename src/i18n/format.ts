import type { Money } from '#domain/answers.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import type { Locale } from '#domain/locale.ts'
import { madeOnce, TAGS } from './formats.ts'

/** A day as the language writes it, with the weekday; the day stays the same in every time zone. */
export function formatDay(locale: Locale, day: IsoDate): string {
  return unbroken(daysWithWeekday(TAGS[locale], '').format(new Date(`${day}T00:00:00Z`)))
}

/** The day on which something was checked, without the weekday. */
export function formatDate(locale: Locale, day: IsoDate): string {
  return unbroken(days(TAGS[locale], '').format(new Date(`${day}T00:00:00Z`)))
}

/** An amount with its currency's sign. */
export function formatMoney(locale: Locale, { cents, currency }: Money): string {
  return amounts(TAGS[locale], currency).format(cents / 100)
}

/** Names joined as the language joins them. */
export function formatList(locale: Locale, names: readonly string[]): string {
  return lists(TAGS[locale], '').format(names)
}

// A line ends before “24 Nov 2026” or after it, never within; behind a comma it may.
function unbroken(date: string): string {
  return date.replaceAll(/(?<!,) /g, '\u00A0')
}

const daysWithWeekday = madeOnce(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      weekday: 'short',
      timeZone: 'UTC',
    }),
)

const days = madeOnce((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }))

const amounts = madeOnce((tag, currency) => new Intl.NumberFormat(tag, { style: 'currency', currency }))

const lists = madeOnce((tag) => new Intl.ListFormat(tag, { type: 'conjunction' }))

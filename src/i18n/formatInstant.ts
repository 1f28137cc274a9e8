import type { Locale } from '#domain/locale.ts'
import { madeOnce, TAGS } from './formats.ts'

/** An instant as the person's own day and time. */
export function formatInstant(locale: Locale, instant: string): string {
  const date = new Date(instant)
  // The person's own time may change while the page is open.
  return instants(TAGS[locale], `${date.getTimezoneOffset()}`).format(date)
}

const instants = madeOnce(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }),
)

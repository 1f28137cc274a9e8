import type { Cancellation } from './cancellation.ts'
import { dayLater } from './dayCount.ts'
import { isIsoDate, type IsoDate } from './isoDate.ts'
import type { Reminder } from './reminder.ts'

/** What the calendar says of a reminder. */
export type ReminderWords = { readonly title: string; readonly text: string }

/** A calendar file (RFC 5545) of all-day events; the same reminder of the same card takes the place of the one imported before. `null` where a day or the moment of writing is none. */
export function calendarFileOf(
  card: Cancellation,
  reminders: readonly (Reminder & ReminderWords)[],
  writtenAt: string,
): string | null {
  const stamp = stampOf(writtenAt)
  const isSound = reminders.every(({ on }) => isIsoDate(on) && dayLater(on, 1) !== null)
  if (stamp === null || !isSound || reminders.length === 0) return null
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//xiaoka//xiaoka//EN',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => eventLines(card, reminder, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

/** A text as a value of the file: nothing in it can end the line or begin another one. */
export function escapedText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\n\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll(/(?!\t)[\p{Cc}\p{Cs}]/gu, '')
}

/** A content line in pieces of at most 75 octets, never parted within a character or an escape. */
export function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  for (const unit of unitsOf(line)) {
    if (octetsOf(piece) + octetsOf(unit) > LONGEST_LINE) {
      pieces.push(piece)
      piece = ' '
    }
    piece += unit
  }
  return [...pieces, piece].join('\r\n')
}

const LONGEST_LINE = 75

// At nine in the morning in China, wherever the person is, operators begin to answer the telephone.
const ALARM_TIME = 'T010000Z'

function eventLines(
  card: Cancellation,
  { kind, leg, on, title, text }: Reminder & ReminderWords,
  stamp: string,
) {
  const [summary, description] = [escapedText(title), escapedText(text)]
  return [
    'BEGIN:VEVENT',
    `UID:xiaoka-${card.id}-${leg ?? 'card'}-${kind}`,
    `SEQUENCE:${card.clock}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(dayLater(on, 1) ?? on)}`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${description}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    `TRIGGER;VALUE=DATE-TIME:${compact(on)}${ALARM_TIME}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

function compact(day: IsoDate): string {
  return day.replaceAll('-', '')
}

// An ISO instant in UTC as the format writes it.
function stampOf(instant: string): string | null {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(instant) ?? []
  if (day === undefined || time === undefined) return null
  return `${day.replaceAll('-', '')}T${time.replaceAll(':', '')}Z`
}

// What must stay in one piece: an escape, or a character.
function unitsOf(line: string): readonly string[] {
  return line.match(/\\.|\P{Cs}/gsu) ?? []
}

function octetsOf(text: string): number {
  return new TextEncoder().encode(text).length
}

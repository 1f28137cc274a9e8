import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarFileOf, escapedText, folded } from './calendar.ts'
import type { Cancellation } from './cancellation.ts'
import type { IsoDate } from './isoDate.ts'
import { cardSaying } from './tinyGuide.test-support.ts'

const CARD: Cancellation = { ...cardSaying({}), id: 'k3f9', clock: 7 }
const NOW = '2026-11-24T09:30:00.123Z'
const LONG = `${'运营商答应今天办好，去问一问；'.repeat(12)}\\ ${'👩‍👩‍👧‍👦🏳️‍🌈'.repeat(9)}`
const VECTORS = [
  ['a\\b', String.raw`a\\b`],
  ['a;b', String.raw`a\;b`],
  ['a,b', String.raw`a\,b`],
  ['a\nb', String.raw`a\nb`],
  ['a\r\nb', String.raw`a\nb`],
  ['a\rb', String.raw`a\nb`],
  ['\\n', String.raw`\\n`],
  ['a:b"c', 'a:b"c'],
  ['a\u0000\u0007b', 'ab'],
  ['a\tb', 'a\tb'],
  ['a\u2028b', String.raw`a\nb`],
  ['a\u0085b\vc\fd', String.raw`a\nb\nc\nd`],
  ['VISA', 'VISA'],
  ['a\ud800b', 'ab'],
] as const

describe('a text in the file', () => {
  it.each(VECTORS)('[Y3] %j is written %j (D01)', (text, escaped) => {
    expect(escapedText(text)).toBe(escaped)
  })

  it.each(['x\r\nX-EVIL:1', 'x\rEND:VEVENT\rBEGIN:VEVENT', 'x\nATTENDEE:mailto:a@b'])(
    '[Y3] %j cannot add a line (D02)',
    (text) => {
      const names = linesOf(fileSaying(text)).map((line) => line.split(/[:;]/)[0])
      expect(names.filter((name) => name === 'BEGIN')).toHaveLength(3)
      expect(names).not.toContain('X-EVIL')
      expect(names).not.toContain('ATTENDEE')
    },
  )

  it('[Y3] comes back as it was (D01, D10)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const [event] = eventsIn(fileSaying(text))
        expect(event?.getFirstPropertyValue('description')).toBe(plain(text))
      }),
    )
  })
})

describe('a line of the file', () => {
  it('[Y4] has at most 75 octets, whatever is in it (D03)', () => {
    for (const line of physicalLines(fileSaying(LONG)))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const lines = physicalLines(fileSaying(text))
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual([])
      }),
    )
  })

  it('[Y4] of 75 octets stays in one piece, one octet more makes two, and nothing stays nothing', () => {
    expect(folded('x'.repeat(75))).toBe('x'.repeat(75))
    expect(folded('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
    expect(folded('')).toBe('')
  })

  it('[Y4] is parted neither within a character nor within an escape (D04)', () => {
    for (let length = 0; length < 80; length += 1) {
      const line = `X:${'x'.repeat(length)}${escapedText('汉，,;\\\n𠜎'.repeat(20))}`
      const pieces = folded(line).split('\r\n')
      expect(pieces.map((piece, index) => (index === 0 ? piece : piece.slice(1))).join('')).toBe(line)
      for (const piece of pieces) {
        expect(Buffer.from(piece).toString()).toBe(piece)
        expect(/^(?:\\.|[^\\])*$/su.test(piece)).toBe(true)
      }
    }
  })

  it('[Y4] ends with CR LF, the last one too (N7.2)', () => {
    const file = fileSaying(LONG)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})

describe('a reminder in the file', () => {
  it.each([
    ['2026-12-01', '20261201', '20261202'],
    ['2026-12-31', '20261231', '20270101'],
    ['2028-02-28', '20280228', '20280229'],
    ['2027-02-28', '20270228', '20270301'],
  ] as const)(
    '[Y5] of %s is the whole day and ends before the next, in any time zone (D06, N7.2)',
    (on, start, end) => {
      const lines = linesOf(fileOf([on]))
      expect(lines).toContain(`DTSTART;VALUE=DATE:${start}`)
      expect(lines).toContain(`DTEND;VALUE=DATE:${end}`)
      expect(lines).toContain('DTSTAMP:20261124T093000Z')
    },
  )

  it('[Y6] goes by one name for ever and counts its changes, so that importing again changes it (D05)', () => {
    const [before] = eventsIn(fileOf(['2026-12-01']))
    const later = calendarFileOf({ ...CARD, clock: 9 }, [reminder('2026-12-09', 'x')], '2026-11-25T00:00:00Z')
    const [after] = eventsIn(later ?? '')
    expect(before?.getFirstPropertyValue('uid')).toBe('xiaoka-k3f9-mainland-promised')
    expect(after?.getFirstPropertyValue('uid')).toBe('xiaoka-k3f9-mainland-promised')
    expect(before?.getFirstPropertyValue('sequence')).toBe(7)
    expect(after?.getFirstPropertyValue('sequence')).toBe(9)
  })

  it('[Y6] has a name of its own for each number and kind (D05)', () => {
    const kinds = ['promised', 'overdue', 'keep-sim'] as const
    const file = calendarFileOf(
      CARD,
      kinds.flatMap((kind) => [
        { ...reminder('2026-12-01', 'x'), kind },
        { ...reminder('2026-12-01', 'x'), kind, leg: null },
      ]),
      NOW,
    )
    const uids = eventsIn(file ?? '').map((event) => event.getFirstPropertyValue('uid'))
    expect(new Set(uids).size).toBe(6)
  })

  it('[Y7] rings at nine in the morning in China, which is that moment anywhere (D08, D09)', () => {
    const [event] = eventsIn(fileOf(['2026-12-01']))
    const [alarm] = event?.getAllSubcomponents('valarm') ?? []
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY')
    expect(alarm?.getFirstPropertyValue('description')).toBe('x')
    expect(linesOf(fileOf(['2026-12-01']))).toContain('TRIGGER;VALUE=DATE-TIME:20261201T010000Z')
    const inNewYork = new Intl.DateTimeFormat('en', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'America/New_York',
    })
    expect(inNewYork.format(new Date('2026-12-01T09:00:00+08:00'))).toMatch(/^11\/30\/26, 8:00/)
    expect(new Date('2026-12-01T01:00:00Z').getTime()).toBe(new Date('2026-12-01T09:00:00+08:00').getTime())
  })

  it('[Y8] holds nothing of what the person typed (D11)', () => {
    const card = cardSaying({
      answers: { name: '尾号 6789', monthlyFee: { cents: 4900, currency: 'CNY' } },
      mainland: {
        submission: { channel: 'online', on: '2026-11-02' },
        receipt: { on: '2026-11-03', reference: 'SR-8001', place: '旺角' },
      },
    })
    const file = calendarFileOf(card, [reminder('2026-12-01', 'x')], NOW) ?? ''
    expect(file).not.toMatch(/6789|SR-8001|旺角|4900/)
  })
})

describe('no file is made', () => {
  it('[Y9] of nothing (D07)', () => {
    expect(calendarFileOf(CARD, [], NOW)).toBeNull()
  })

  it.each(['Invalid Date', `at ${NOW}`, `${NOW} or so`])('[Y9] of the moment %j (D07)', (moment) => {
    expect(calendarFileOf(CARD, [reminder('2026-12-01', 'x')], moment)).toBeNull()
  })

  it('[Y9] where one day among others is none (D07)', () => {
    const reminders = [reminder('2026-12-01', 'x'), reminder('2026-02-31', 'x')]
    expect(calendarFileOf(CARD, reminders, NOW)).toBeNull()
  })

  it.each(['2026-02-31', '2026-13-01', '1999-12-31', '2999-12-31'] as const)(
    '[Y9] of the day %s (D07)',
    (on) => {
      expect(calendarFileOf(CARD, [reminder(on, 'x')], NOW)).toBeNull()
    },
  )
})

function reminder(on: IsoDate, text: string) {
  return { kind: 'promised', leg: 'mainland', on, title: text, text } as const
}

function fileSaying(text: string): string {
  return calendarFileOf(CARD, [reminder('2026-12-01', text)], NOW) ?? ''
}

function fileOf(days: readonly IsoDate[]): string {
  return (
    calendarFileOf(
      CARD,
      days.map((on) => reminder(on, 'x')),
      NOW,
    ) ?? ''
  )
}

function eventsIn(file: string): readonly ICAL.Component[] {
  return ICAL.Component.fromString(file).getAllSubcomponents('vevent')
}

function physicalLines(file: string): readonly string[] {
  return file.split('\r\n')
}

function linesOf(file: string): readonly string[] {
  return file.replaceAll('\r\n ', '').split('\r\n')
}

// What the format can carry of a text: its lines end one way, and it has no control characters.
function plain(text: string): string {
  return text
    .replaceAll(/\r\n?|[\n\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll(/(?![\t\n])[\p{Cc}\p{Cs}]/gu, '')
}

import { SECTIONS, type Cancellation, type Kept, type Registers } from '#domain/cancellation.ts'
import { checksumOf } from './checksum.ts'
import { isObject } from './json.ts'
import { APP, VERSION } from './version.ts'

/** Cards as a text that says every name once and counts on from one word to the next, because a link must be short. */
export function packed(cards: readonly Cancellation[]): string {
  return JSON.stringify([VERSION, ...cards.map(packedCard)])
}

/** The text of an export that says what a packed text says; `null` where it cannot be unpacked. Nothing in it has been checked. */
export function unpacked(text: string): string | null {
  const list = listIn(text)
  if (list === null) return null
  const [version, ...rest] = list
  const cards = rest.map((each) => (isList(each) ? unpackedCard(each) : each))
  return JSON.stringify({ app: APP, version, sum: checksumOf(JSON.stringify(cards)), cards })
}

function packedCard(card: Cancellation): readonly unknown[] {
  const writers = [
    ...new Set(SECTIONS.flatMap((section) => entriesOf(card[section]).map(([, kept]) => kept.by))),
  ]
  const sections = SECTIONS.map((section) => {
    let before = 0
    const entries = entriesOf(card[section])
      .toSorted(([, a], [, b]) => a.n - b.n)
      .flatMap(([key, { v, n, by }]) => {
        const step = n - before
        before = n
        return [key, v, step, writers.indexOf(by)]
      })
    return [section, entries] as const
  }).filter(([, entries]) => entries.length > 0)
  return [card.id, card.life, card.ordinal, card.startedOn, writers, Object.fromEntries(sections)]
}

function unpackedCard(card: readonly unknown[]): unknown {
  const [id, life, ordinal, startedOn, writers, sections] = card
  const names = isList(writers) ? writers : []
  const named = isObject(sections) ? Object.entries(sections) : []
  const said = named.map(([section, entries]) => [
    section,
    isList(entries) ? unpackedEntries(entries, names) : entries,
  ])
  const empty = Object.fromEntries(SECTIONS.map((section) => [section, {}]))
  return { id, life, ordinal, startedOn, ...empty, ...Object.fromEntries(said) }
}

function unpackedEntries(entries: readonly unknown[], names: readonly unknown[]): unknown {
  let n = 0
  const registers: [string, unknown][] = []
  for (let at = 0; at < entries.length; at += PARTS) {
    const [key, v, step, writer] = entries.slice(at, at + PARTS)
    n += Number(step)
    registers.push([String(key), { v, n, by: names[Number(writer)] }])
  }
  return Object.fromEntries(registers)
}

// Key, value, step of the counter, writer.
const PARTS = 4

function entriesOf(section: Registers<Record<string, unknown>>): readonly [string, Kept<unknown>][] {
  return Object.entries(section).flatMap(([key, kept]): [string, Kept<unknown>][] =>
    kept === undefined ? [] : [[key, kept]],
  )
}

function listIn(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return isList(value) ? value : null
  } catch {
    // Whatever was not packed here is an expected kind of wrong link; the caller says so.
    return null
  }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

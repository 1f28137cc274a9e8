import type { Cancellation, Kept, Registers } from '#domain/cancellation.ts'
import { SECTIONS } from '#domain/cancellation.ts'
import { isIsoDate, type IsoDate } from '#domain/isoDate.ts'
import * as v from 'valibot'
import { isObject, objectIn, type Json } from './json.ts'
import { MIGRATIONS, type Migration } from './migrations.ts'
import * as schema from './schema.ts'
import { APP, VERSION } from './version.ts'

/** What a saved text turned out to be. `repairs` counts the parts that were unusable and left out. */
export type Decoded =
  | {
      readonly ok: true
      readonly cancellation: Cancellation
      readonly savedAt: string | null
      readonly repairs: number
    }
  | { readonly ok: false; readonly problem: 'unreadable' | 'newer' }

/** Reads one card from text of any version up to ours; never throws and never guesses a card from something that is none. */
export function decodeCard(text: string): Decoded {
  return decodeCardWith({ version: VERSION, migrations: MIGRATIONS }, text)
}

/** The version to arrive at, and the migrations that lead there. */
type Format = { readonly version: number; readonly migrations: Readonly<Record<number, Migration>> }

/** `decodeCard` for a text found under a card's id; the card of another under it is as good as unreadable: neither may take the other's place. */
export function decodeCardOf(id: string, text: string): Decoded {
  const decoded = decodeCard(text)
  return decoded.ok && decoded.cancellation.id !== id ? UNREADABLE : decoded
}

/** `decodeCard` with the format handed in, so that a failing migration can be tested. */
export function decodeCardWith(format: Format, text: string): Decoded {
  const snapshot = objectIn(text)
  if (snapshot === null) return UNREADABLE
  const version = versionOf(snapshot)
  if (version !== null && version > format.version) return { ok: false, problem: 'newer' }
  const current = migrated(format, snapshot, version ?? format.version)
  if (current === null) return UNREADABLE
  return decodeCurrent(current, version === null || current['app'] !== APP ? 1 : 0)
}

const UNREADABLE: Decoded = { ok: false, problem: 'unreadable' }

function decodeCurrent(snapshot: Json, repairsBefore: number): Decoded {
  const card = snapshot['card']
  if (!isObject(card) || !SECTIONS.some((section) => section in card)) return UNREADABLE
  const head = v.safeParse(schema.cardHead, card)
  if (!head.success) return UNREADABLE
  const count = { repairs: repairsBefore }
  const said = {
    answers: known(schema.answers, card['answers'], count),
    marks: keyed(schema.mark, card['marks'], count),
    notes: keyed(schema.note, card['notes'], count),
    bindings: keyed(schema.binding, card['bindings'], count),
    ownServices: keyed(schema.note, card['ownServices'], count),
    codeArrived: keyed(schema.confirmed, card['codeArrived'], count),
    signedIn: keyed(schema.confirmed, card['signedIn'], count),
    overrides: keyed(schema.note, card['overrides'], count),
    told: keyed(schema.told, card['told'], count),
    contacts: keyed(schema.contact, card['contacts'], count),
    mainland: known(schema.leg, card['mainland'], count),
    hongkong: known(schema.leg, card['hongkong'], count),
  }
  const savedAt = instantOf(snapshot['savedAt'])
  const ordinal = outputOr(v.safeParse(schema.counter, card['ordinal']), LAST, count)
  const startedOn = outputOr(v.safeParse(schema.isoDate, card['startedOn']), dayOf(savedAt), count)
  const clock = SECTIONS.reduce((highest, section) => highestCounter(said[section], highest), 0)
  return {
    ok: true,
    cancellation: { ...head.output, ordinal, startedOn, clock, ...said },
    savedAt,
    repairs: count.repairs,
  }
}

// Far behind every real place, so that a repaired copy never moves a good one to the front.
const LAST = 999_999

function instantOf(text: unknown): string | null {
  return typeof text === 'string' && !Number.isNaN(Date.parse(text)) ? text : null
}

// A card is never saved before it was begun, so a merge prefers the day of a good copy.
function dayOf(savedAt: string | null): IsoDate {
  const day = savedAt?.slice(0, 10) ?? ''
  return isIsoDate(day) ? day : '2000-01-01'
}

// `null` when the number is missing or impossible: then the shape decides.
function versionOf(snapshot: Json): number | null {
  const version = snapshot['version']
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null
}

function migrated(format: Format, snapshot: Json, from: number): Json | null {
  let current = snapshot
  try {
    for (let version = from; version < format.version; version += 1) {
      const migrate = format.migrations[version]
      if (migrate === undefined) return null
      current = migrate(current)
    }
    return current
  } catch {
    // The bytes stay where they are and the person is told; nothing is written over them.
    return null
  }
}

type Count = { repairs: number }

function outputOr<T>(parsed: v.SafeParseResult<v.GenericSchema<unknown, T>>, otherwise: T, count: Count): T {
  if (parsed.success) return parsed.output
  count.repairs += 1
  return otherwise
}

function entriesOf(section: unknown, count: Count): [string, unknown][] {
  if (section === undefined) return []
  if (isObject(section)) return Object.entries(section)
  count.repairs += 1
  return []
}

type Expected = { readonly [key: string]: v.GenericSchema<unknown, Kept<unknown>> }
type RegistersOf<E extends Expected> = { -readonly [K in keyof E]?: v.InferOutput<E[K]> }

function known<const E extends Expected>(expected: E, section: unknown, count: Count): RegistersOf<E> {
  const found: RegistersOf<E> = {}
  const entries = new Map(entriesOf(section, count))
  for (const key in expected) {
    const schemaOfKey = expected[key]
    if (schemaOfKey === undefined || !entries.has(key)) continue
    const parsed = v.safeParse(schemaOfKey, entries.get(key))
    if (parsed.success) found[key] = parsed.output
    else count.repairs += 1
    entries.delete(key)
  }
  count.repairs += entries.size
  return found
}

// Ids the content no longer knows are kept: they cost nothing and may be known again.
function keyed<T>(
  expected: v.GenericSchema<unknown, Kept<T>>,
  section: unknown,
  count: Count,
): Registers<Record<string, T>> {
  const usable = entriesOf(section, count).flatMap(([key, value]): [string, Kept<T>][] => {
    const parsed = v.safeParse(expected, value)
    if (parsed.success && /^[a-z0-9][a-z0-9.-]{0,79}$/.test(key) && key !== 'constructor')
      return [[key, parsed.output]]
    count.repairs += 1
    return []
  })
  return Object.fromEntries(usable)
}

// Counted one by one: a full storage holds more registers than one call takes arguments.
function highestCounter(section: Registers<Record<string, unknown>>, atLeast: number): number {
  return Object.values(section).reduce((highest, kept) => Math.max(highest, kept?.n ?? 0), atLeast)
}

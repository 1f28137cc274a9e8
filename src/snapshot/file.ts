import type { Cards, FileProblem } from '#domain/adopt.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { checksumOf } from './checksum.ts'
import { decodeCard } from './decode.ts'
import { depthOf, isObject, objectIn, type Json } from './json.ts'
import { APP, VERSION } from './version.ts'

/** What a file or a pasted text turned out to be. */
export type DecodedFile =
  | {
      readonly ok: true
      readonly cards: Cards
      /** Parts that were unusable and left out. */
      readonly repairs: number
      /** Whether the text is not, to the letter, what an export wrote. */
      readonly isAltered: boolean
    }
  | { readonly ok: false; readonly problem: FileProblem }

/** Every card as one text to keep elsewhere; `exportedAt` is only for showing. */
export function encodeFile(cards: readonly Cancellation[], exportedAt: string): string {
  const sum = checksumOf(JSON.stringify(cards))
  return JSON.stringify({ app: APP, version: VERSION, exportedAt, sum, cards }, null, 1)
}

/** Reads an export of any version up to ours, or the text of a rescue; never throws. */
export function decodeFile(text: string): DecodedFile {
  const plain = text.replace(/^\uFEFF/, '').trim()
  if (plain === '') return { ok: false, problem: 'empty' }
  const file = objectIn(plain)
  if (file === null) return { ok: false, problem: plain.startsWith('{') ? 'damaged' : 'not-ours' }
  if (file['app'] !== APP) return { ok: false, problem: 'not-ours' }
  const { version, cards, sum } = file
  if (typeof version === 'number' && version > VERSION) return { ok: false, problem: 'newer' }
  if (depthOf(plain) > DEEPEST) return { ok: false, problem: 'damaged' }
  if (Array.isArray(cards)) {
    const texts = cards.map((card: unknown) => JSON.stringify({ app: APP, version, card }))
    return collect(texts, checksumOf(JSON.stringify(cards)) !== sum)
  }
  const texts = rescued(file)
  return texts === null ? { ok: false, problem: 'damaged' } : collect(texts, false)
}

// Far deeper than any export; what is nested thousands deep cannot be written again as text.
const DEEPEST = 100

// Counters grow by one with each act; from one near the end of all numbers the next would be unreadable.
const HIGHEST_COUNTER = 2 ** 40

function collect(texts: readonly string[], isAltered: boolean): DecodedFile {
  const decoded = texts.map(decodeCard)
  if (decoded.some((each) => !each.ok && each.problem === 'newer')) return { ok: false, problem: 'newer' }
  const good = decoded.filter((each) => each.ok).filter(({ cancellation }) => canGoOn(cancellation))
  if (good.length === 0 && texts.length > 0) return { ok: false, problem: 'damaged' }
  const repairs = good.reduce((total, each) => total + each.repairs, decoded.length - good.length)
  const cards = Object.fromEntries(good.map(({ cancellation }) => [cancellation.id, cancellation]))
  return { ok: true, cards, repairs, isAltered }
}

// A rescue holds each text as it was stored; what is in memory is the same or newer, so it comes last.
function rescued(file: Json): readonly string[] | null {
  const { stored, inMemory } = file
  if (!isObject(stored) && !Array.isArray(inMemory)) return null
  const kept = isObject(stored)
    ? Object.entries(stored).flatMap(([key, text]) => (key.includes('.card.') && isText(text) ? [text] : []))
    : []
  return Array.isArray(inMemory) ? [...kept, ...inMemory.filter(isText)] : kept
}

function canGoOn({ life, ordinal, clock }: Cancellation): boolean {
  return Math.max(life, ordinal, clock) < HIGHEST_COUNTER
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

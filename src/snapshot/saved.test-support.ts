import { SECTIONS } from '#domain/cancellation.ts'
import { decodeCard, type Decoded } from './decode.ts'
import { VERSION } from './version.ts'

/** The word that a line is done. */
export const TICK = { v: { said: 'done' }, n: 1, by: 'a' }

/** What a card is before anything is said. */
export const HEAD = { id: 'card1', life: 1, ordinal: 2, startedOn: '2026-11-01' }

/** Every section, with nothing in it. */
export const EMPTY = Object.fromEntries(SECTIONS.map((section) => [section, {}]))

/** A save of such a card. */
export const WHOLE = {
  app: 'xiaoka',
  version: VERSION,
  savedAt: '2026-11-24T08:00:00.000Z',
  card: { ...HEAD, ...EMPTY },
}

/** The card in a text that can be read. */
export function read(text: string): Extract<Decoded, { ok: true }> {
  const decoded = decodeCard(text)
  if (!decoded.ok) throw new Error(decoded.problem)
  return decoded
}

/** A save with these words in a section. */
export function withSection(section: string, words: object): string {
  return JSON.stringify({ ...WHOLE, card: { ...WHOLE.card, [section]: words } })
}

/** A saved card whose sections are written as given, with whatever `JSON.stringify` would not write. */
export function textWith(sections: string): string {
  return `{"app":"xiaoka","version":1,"card":{"id":"card1","life":1,"ordinal":1,"startedOn":"2026-11-01",${sections}}}`
}

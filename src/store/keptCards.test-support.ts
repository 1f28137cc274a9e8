import { decodeCard } from '#snapshot/decode.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import type { FakeStorage } from './fakeStorage.test-support.ts'

/** What is said of a line that is done. */
export const DONE = { said: 'done' } as const

/** Texts that are no card, each in its own way. */
export const DAMAGED = [
  '{"app":"xiaoka","version":1,"c',
  '',
  'null',
  '5',
  '[]',
  '"x"',
  '<html>',
  '{}',
] as const

/** The same card with a line done. */
export function ticked(card: Cancellation): Cancellation {
  return withSaid(card, { section: 'marks', key: 'documents.identity', value: DONE, by: 'seed' })
}

/** What is kept of a card with a line done. */
export function textOf(id: string): string {
  return encodeCard(ticked(newCancellation(id, 1, '2026-11-01')), '2026-11-04T08:00:00.000Z')
}

/** The same text as a newer version of the app keeps it. */
export function newer(text: string): string {
  return text.replace('"version":2', '"version":3')
}

/** Keeps a card with a line done, its text altered before. */
export function seedCard(
  storage: FakeStorage,
  id: string,
  alter: (text: string) => string = (text) => text,
): void {
  storage.seed(`xiaoka.card.${id}`, alter(textOf(id)))
}

/** The text that is kept of a card. */
export function textIn(storage: FakeStorage, id: string): string {
  return storage.texts()[`xiaoka.card.${id}`] ?? ''
}

/** The card that is kept, where it can be read. */
export function onDisk(storage: FakeStorage, id: string): Cancellation | null {
  const decoded = decodeCard(textIn(storage, id))
  return decoded.ok ? decoded.cancellation : null
}

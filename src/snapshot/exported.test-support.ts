import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { decodeFile, type DecodedFile } from './file.ts'

/** The moment at which the export was made. */
export const AT = '2026-11-24T08:00:00.000Z'

/** A card with a note. */
export const ONE = noted(newCancellation('one', 1, '2026-11-01'), 'x', '妈妈的 “卡” 😀')

/** Another card with a note. */
export const TWO = noted(newCancellation('two', 2, '2026-11-02'), 'y', '备注')

/** A file of these cards, whatever they are, with this checksum. */
export function fileOf(cards: readonly unknown[], sum: unknown = ''): string {
  return JSON.stringify({ app: 'xiaoka', version: 1, exportedAt: AT, sum, cards })
}

/** What a file that can be read holds. */
export function read(text: string): Extract<DecodedFile, { ok: true }> {
  const decoded = decodeFile(text)
  if (!decoded.ok) throw new Error(decoded.problem)
  return decoded
}

/** The same card with a note. */
export function noted(card: Cancellation, key: string, value: string): Cancellation {
  return withSaid(card, { section: 'notes', key, value, by: 'a' })
}

import type * as kept from '#snapshot/kept.ts'

/** What reads kept texts. */
export type Decoder = typeof kept

let arrived: Decoder | null = null

/** Fetches what reads kept texts; a first visit, which has none, does without. */
export async function fetchDecoder(): Promise<Decoder> {
  arrived ??= await import('#snapshot/kept.ts')
  return arrived
}

/** What reads kept texts, or `null` while it has not been fetched. */
export function decoderIfThere(): Decoder | null {
  return arrived
}

import type { FileProblem } from '#domain/adopt.ts'
import { LARGEST_FILE, textOfBytes } from '#snapshot/bytes.ts'
import { decodeFile, type DecodedFile } from '#snapshot/file.ts'

/** A backup that can be looked at, or why it cannot be taken in. */
export type Reading =
  Extract<DecodedFile, { ok: true }> | { readonly ok: false; readonly problem: FileProblem }

/** Reads a chosen file; one that is too large is refused before a byte of it is read. */
export async function readFile(file: File): Promise<Reading> {
  if (file.size > LARGEST_FILE) return { ok: false, problem: 'too-large' }
  try {
    const text = textOfBytes(new Uint8Array(await file.arrayBuffer()))
    return text === null ? { ok: false, problem: 'not-text' } : decodeFile(text)
  } catch {
    // Removed since it was chosen, or kept in a cloud that does not answer.
    return { ok: false, problem: 'damaged' }
  }
}

/** Reads a pasted text. */
export function readPasted(text: string): Reading {
  return text.length > LARGEST_FILE ? { ok: false, problem: 'too-large' } : decodeFile(text)
}

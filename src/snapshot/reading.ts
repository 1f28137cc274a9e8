import { LARGEST_FILE, textOfBytes } from './bytes.ts'
import { decodeFile, type DecodedFile } from './file.ts'
import { decodeLink, payloadIn } from './link.ts'

/** Reads a chosen file; one that is too large is refused before a byte of it is read. */
export async function readFile(file: File): Promise<DecodedFile> {
  if (file.size > LARGEST_FILE) return { ok: false, problem: 'too-large' }
  try {
    const text = textOfBytes(new Uint8Array(await file.arrayBuffer()))
    return text === null ? { ok: false, problem: 'not-text' } : decodeFile(text)
  } catch {
    // Removed since it was chosen, or kept in a cloud that does not answer.
    return { ok: false, problem: 'damaged' }
  }
}

/** Reads a pasted text: a backup, or a link from another device with whatever stands around it. */
export async function readPasted(text: string): Promise<DecodedFile> {
  if (text.length > LARGEST_FILE) return { ok: false, problem: 'too-large' }
  const payload = text.trimStart().startsWith('{') ? null : payloadIn(text)
  return payload === null ? decodeFile(text) : decodeLink(payload)
}

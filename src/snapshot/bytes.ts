/** The largest file that is read at all, in bytes. */
export const LARGEST_FILE = 8_000_000

/** The text of a file in UTF-8 or UTF-16, with or without a byte order mark; `null` for anything else, such as GBK or a picture. */
export function textOfBytes(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    // Bytes of another encoding are an expected kind of wrong file; the caller says so.
    return null
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be'
  return 'utf-8'
}

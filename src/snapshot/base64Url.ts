/** Bytes in the 64 signs that an address and a message leave alone (RFC 4648, without padding). */
export function base64UrlOf(bytes: Uint8Array): string {
  const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The bytes of such a text; `null` where it is none. */
export function bytesOfBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]*$/.test(text)) return null
  try {
    const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return Uint8Array.from(signs, (sign) => sign.charCodeAt(0))
  } catch {
    // A cut text may end in the middle of a byte; the caller says that it is damaged.
    return null
  }
}

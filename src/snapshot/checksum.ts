/** A short sum over a text (FNV-1a, 32 bits, hexadecimal): it notices damage and editing, and protects against nothing else. */
export function checksumOf(text: string): string {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193)
  }
  return (sum >>> 0).toString(16).padStart(8, '0')
}

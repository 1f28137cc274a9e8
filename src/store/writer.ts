/** Letters and digits drawn at random; made without `randomUUID`, which plain-http pages do not have. */
export function randomId(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET[byte % 32]).join('')
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz023456789'

/** This tab's name in everything it says; never stored, so that a duplicated tab gets a name of its own. */
export const WRITER = randomId(6)

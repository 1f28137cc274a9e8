/** A font in which every character is one square as high as its letters would be, and takes no room: what is drawn with it looks the same in any language, in any wording and on any machine. */
export function blockFont(): Uint8Array {
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', padded(glyf())],
    ['head', head()],
    ['hhea', hhea()],
    ['hmtx', words(0, 0, 0)],
    ['loca', longs(0, 0, GLYPH_BYTES)],
    ['maxp', joined(longs(0x00010000), words(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0))],
    ['name', words(0, 0, 6)],
    ['post', joined(longs(0x00030000, 0), words(0, 0), longs(0, 0, 0, 0, 0))],
  ]
  const bodies = tables.map(([, body]) => padded(body))
  let offset = 12 + tables.length * 16
  const directory = tables.map(([tag, body], index) => {
    const entry = joined(letters(tag), longs(checksumOf(bodies[index] ?? body), offset, body.length))
    offset += bodies[index]?.length ?? 0
    return entry
  })
  return joined(longs(0x00010000), words(tables.length, 128, 3, 32), ...directory, ...bodies)
}

const EM = 1000
const GLYPH_BYTES = 36

// One square from the line to where capitals end, and before it the empty glyph that means none.
function glyf(): Uint8Array {
  const box = words(1, 0, 0, EM * 0.8, EM * 0.8)
  const ends = words(3, 0)
  const flags = Uint8Array.of(1, 1, 1, 1)
  const side = EM * 0.8
  return joined(box, ends, flags, words(0, 0, side, 0), words(0, side, 0, -side))
}

// Every character there is leads to that one square.
function cmap(): Uint8Array {
  const groups = longs(1, 0x20, 0x10ffff, 1)
  const table = joined(words(13, 0), longs(12 + groups.length, 0), groups)
  return joined(words(0, 1, 3, 10), longs(12), table)
}

function head(): Uint8Array {
  return joined(
    longs(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    words(3, EM),
    longs(0, 0, 0, 0),
    words(0, 0, EM * 0.8, EM * 0.8, 0, 8, 2, 1, 0),
  )
}

function hhea(): Uint8Array {
  return joined(
    longs(0x00010000),
    words(EM * 0.8, -EM * 0.2, 0, 0, 0, 0, EM * 0.8, 1, 0, 0, 0, 0, 0, 0, 0, 1),
  )
}

function os2(): Uint8Array {
  return joined(
    words(4, 0, 400, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    new Uint8Array(10),
    longs(0, 0, 0, 0),
    letters('TEST'),
    words(64, 0x20, 0xffff, EM * 0.8, -EM * 0.2, 0, EM * 0.8, EM * 0.2),
    longs(0, 0),
    words(EM * 0.5, EM * 0.8, 0, 0x20, 0),
  )
}

function words(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 255, value & 255]))
}

function longs(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(
    values.flatMap((value) => [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]),
  )
}

function letters(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function padded(part: Uint8Array): Uint8Array {
  return joined(part, new Uint8Array((4 - (part.length % 4)) % 4))
}

function checksumOf(part: Uint8Array): number {
  const view = new DataView(part.buffer)
  let sum = 0
  for (let at = 0; at < part.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

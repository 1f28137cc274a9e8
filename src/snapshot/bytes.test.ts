import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_FILE, textOfBytes } from './bytes.ts'

const TEXT = '{"app":"xiaoka","名":"妈妈的卡 😀"}'
const UTF8_MARK = [0xef, 0xbb, 0xbf]

describe('textOfBytes', () => {
  it('[I03] reads UTF-8, with or without a byte order mark', () => {
    expect(textOfBytes(utf8(TEXT))).toBe(TEXT)
    expect(textOfBytes(Uint8Array.of(...UTF8_MARK, ...utf8(TEXT)))).toBe(TEXT)
  })

  it.each(['le', 'be'] as const)('[I03] reads UTF-16 %s, with or without a byte order mark', (order) => {
    expect(textOfBytes(utf16(`\uFEFF${TEXT}`, order))).toBe(TEXT)
    expect(textOfBytes(utf16(TEXT, order))).toBe(TEXT)
  })

  it('[I03] reads back any text that was written in UTF-8', () => {
    const anyWriting = fc.string({ unit: 'grapheme' }).filter((text) => !/^.?\0|^\uFEFF/s.test(text))
    fc.assert(
      fc.property(anyWriting, (text) => {
        expect(textOfBytes(utf8(text))).toBe(text)
      }),
    )
  })

  it('[I01] reads no bytes as no text', () => {
    expect(textOfBytes(new Uint8Array())).toBe('')
  })

  it.each([
    ['GBK', [0x7b, 0x22, 0xd6, 0xd0, 0xce, 0xc4, 0x22, 0x7d]],
    ['GBK of the word that older programs mistook for UTF-8', [0xc1, 0xaa, 0xcd, 0xa8]],
    ['Big5', [0xa4, 0xa4, 0xa4, 0xe5]],
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9]],
  ])('[I04] refuses %s instead of showing broken characters', (_name, bytes) => {
    expect(textOfBytes(Uint8Array.from(bytes))).toBeNull()
  })

  it.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46]],
    ['a PDF', [...utf8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3]],
    ['a compressed file', [0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0x03]],
    ['UTF-16 cut in the middle of a character', [0xff, 0xfe, 0x7b, 0x00, 0x22]],
    ['half of an emoji', [0xff, 0xfe, 0x3d, 0xd8]],
    ['one byte of a mark and not the other, little end first', [0xff, 0x41]],
    ['the other byte and not the one, little end first', [0x41, 0xfe]],
    ['one byte of a mark and not the other, big end first', [0xfe, 0x41]],
    ['the other byte and not the one, big end first', [0x41, 0xff]],
    ['UTF-8 cut in the middle of a character', [...utf8('"妈')].slice(0, -1)],
  ])('[I02] refuses %s', (_name, bytes) => {
    expect(textOfBytes(Uint8Array.from(bytes))).toBeNull()
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(['string', 'object']).toContain(typeof textOfBytes(bytes))
      }),
    )
  })
})

it('[I11] the largest file is far above any backup, and far below 30 MB', () => {
  expect(LARGEST_FILE).toBeGreaterThan(5_000_000)
  expect(LARGEST_FILE).toBeLessThan(30_000_000)
})

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), order === 'le')
  }
  return bytes
}

import { newCancellation, withSaid } from '#domain/cancellation.ts'
import { describe, expect, it, vi } from 'vitest'
import { LARGEST_FILE } from './bytes.ts'
import { encodeFile } from './file.ts'
import { encodeLink, linkTo } from './link.ts'
import { readFile, readPasted } from './reading.ts'

const ONE = newCancellation('one', 1, '2026-11-01')
const EXPORT = encodeFile([ONE], '2026-11-24T08:00:00.000Z')

describe('a chosen file', () => {
  it.each([
    ['UTF-8', EXPORT],
    ['UTF-8 with a byte order mark', `\uFEFF${EXPORT}`],
  ])('[I03] in %s is read', async (_name, text) => {
    expect(await readFile(new File([text], 'x.json'))).toMatchObject({ ok: true, cards: { one: ONE } })
  })

  it.each([
    ['I01', [], 'empty'],
    ['I02', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'not-text'],
    ['I04', [0x22, 0xd6, 0xd0, 0xce, 0xc4, 0x22], 'not-text'],
    ['I02', [0x3c, 0x68, 0x74, 0x6d, 0x6c, 0x3e], 'not-ours'],
  ])('[%s] of the bytes %j is refused as %s', async (_id, bytes, problem) => {
    expect(await readFile(new File([Uint8Array.from(bytes)], 'x.json'))).toEqual({ ok: false, problem })
  })

  it('[I11] of 30 MB is refused before a byte of it is read', async () => {
    const file = new File(['{}'], 'x.json')
    vi.spyOn(file, 'size', 'get').mockReturnValue(30_000_000)
    const reading = vi.spyOn(file, 'arrayBuffer')
    expect(await readFile(file)).toEqual({ ok: false, problem: 'too-large' })
    expect(reading).not.toHaveBeenCalled()
  })

  it('[I02] that cannot be read any more is refused, and nothing is thrown', async () => {
    const file = new File(['{}'], 'x.json')
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('Gone.', 'NotReadableError'))
    expect(await readFile(file)).toEqual({ ok: false, problem: 'damaged' })
  })
})

describe('a pasted text', () => {
  it('is read like a file', async () => {
    expect(await readPasted(` ${EXPORT}\n`)).toMatchObject({ ok: true, cards: { one: ONE } })
    expect(await readPasted('')).toEqual({ ok: false, problem: 'empty' })
  })

  it('[N13] may be a link from another device, with words around it', async () => {
    const link = linkTo('https://example.org/', await encodeLink([ONE]))
    expect(await readPasted(`接着办：${link}`)).toMatchObject({ ok: true, cards: { one: ONE } })
    expect(await readPasted(link.slice(0, -3))).toEqual({ ok: false, problem: 'damaged' })
  })

  it('[N13] that is a backup stays one, whatever is written in its notes', async () => {
    const named = withSaid(ONE, { section: 'notes', key: 'x', value: 'xk1.abc', by: 'a' })
    const text = encodeFile([named], '2026-11-24T08:00:00.000Z')
    expect(await readPasted(text)).toMatchObject({ ok: true, cards: { one: named } })
    expect(await readPasted(`\n ${text}`)).toMatchObject({ ok: true, cards: { one: named } })
  })

  it('[I11] that is too long is refused', async () => {
    expect(await readPasted('x'.repeat(LARGEST_FILE + 1))).toEqual({ ok: false, problem: 'too-large' })
  })
})

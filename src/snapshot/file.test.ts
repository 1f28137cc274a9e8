import { anyCancellation } from '#domain/anyCancellation.test-support.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeFile, encodeFile } from './file.ts'
import { objectIn } from './json.ts'
import { AT, ONE, TWO, fileOf, read } from './exported.test-support.ts'
import { VERSION } from './version.ts'

const EXPORT = encodeFile([ONE, TWO], AT)

const FIXTURES = import.meta.glob<string>('./fixtures/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

describe('an export', () => {
  it('[I21] is read back as the very cards that were written, for any cards', () => {
    fc.assert(
      fc.property(anyCancellation, anyCancellation, (one, two) => {
        const cards = { one: { ...one, id: 'one' }, two: { ...two, id: 'two' } }
        expect(decodeFile(encodeFile(Object.values(cards), AT))).toEqual({
          ok: true,
          cards,
          repairs: 0,
          isAltered: false,
        })
      }),
    )
  })

  it('[I21] of no card is read back as no card', () => {
    expect(decodeFile(encodeFile([], AT))).toEqual({ ok: true, cards: {}, repairs: 0, isAltered: false })
  })

  it('says whose it is, of which version, from when, and has each card', () => {
    expect(objectIn(EXPORT)).toMatchObject({
      app: 'xiaoka',
      version: VERSION,
      exportedAt: AT,
      cards: [ONE, TWO],
    })
  })

  it.each(Object.entries(FIXTURES))('[I07] of the cards of %s is taken in whole', (_name, fixture) => {
    const { version, card } = objectIn(fixture) ?? {}
    const decoded = read(JSON.stringify({ app: 'xiaoka', version, cards: [card] }))
    expect(decoded.repairs).toBe(0)
    expect(Object.values(decoded.cards)).toMatchObject([card])
  })

  it.each([
    ['a byte order mark', `\uFEFF${EXPORT}`],
    ['blanks around it', `\n  ${EXPORT}\r\n`],
    ['its lines joined', JSON.stringify(objectIn(EXPORT))],
    ['other line ends', EXPORT.replaceAll('\n', '\r\n')],
  ])('[I03] pasted with %s is read as if without', (_name, text) => {
    expect(decodeFile(text)).toEqual(decodeFile(EXPORT))
  })
})

describe('what is no export', () => {
  it.each(['', ' ', '\n\t ', '\uFEFF', '\uFEFF\n'])('[I01] %j is empty', (text) => {
    expect(decodeFile(text)).toEqual({ ok: false, problem: 'empty' })
  })

  it.each([
    '<!doctype html><html></html>',
    'name,done\nwechat,yes',
    '\u0000\u0000',
    'xiaoka',
    'null',
    '5',
    '"{}"',
    'true',
    '[]',
    '[{"app":"xiaoka"}]',
    'undefined',
    'NaN',
    'eyJhcHAiOiJ4aWFva2EifQ==',
    EXPORT.slice(1),
  ])('[I02] %j is not ours', (text) => {
    expect(decodeFile(text)).toEqual({ ok: false, problem: 'not-ours' })
  })

  it.each([
    {},
    { app: 'other', version: 1, cards: [] },
    { app: 'Xiaoka', version: 1, cards: [ONE] },
    { app: ['xiaoka'], version: 1, cards: [ONE] },
    { app: null, version: 9 },
    { state: { done: ['s1'] }, version: 0 },
    { name: 'a package', version: '1.0.0', dependencies: {} },
    { type: 'excalidraw', version: 2, elements: [] },
    { xiaoka: { app: 'xiaoka' } },
    { log: { version: '1.2', entries: [] } },
  ])('[I05] the JSON %j of another app is not ours', (file) => {
    expect(decodeFile(JSON.stringify(file))).toEqual({ ok: false, problem: 'not-ours' })
  })

  it('[I02] an export cut anywhere is damaged', () => {
    for (let length = 1; length < EXPORT.length; length += 1) {
      expect(decodeFile(EXPORT.slice(0, length))).toEqual({ ok: false, problem: 'damaged' })
    }
  })

  it.each([
    { app: 'xiaoka' },
    { app: 'xiaoka', version: 1 },
    { app: 'xiaoka', version: 1, cards: null },
    { app: 'xiaoka', version: 1, cards: { one: ONE } },
    { app: 'xiaoka', version: 1, cards: 'x', stored: 'x', inMemory: 'x' },
  ])('[I08] of ours without any cards in it is damaged: %j', (file) => {
    expect(decodeFile(JSON.stringify(file))).toEqual({ ok: false, problem: 'damaged' })
  })

  it.each([[null], [5, 'x'], [[]], [{}], [{ id: 'one' }], [{ ...ONE, id: 'ONE' }]])(
    '[I08] of ours with no usable card among %j is damaged',
    (...cards) => {
      expect(decodeFile(fileOf(cards))).toEqual({ ok: false, problem: 'damaged' })
    },
  )
})

describe('the version of an export', () => {
  it.each([VERSION + 1, 99, VERSION + 0.5, 1e300])(
    '[I06] %d is newer than ours, whatever else it says',
    (version) => {
      for (const rest of [{ cards: [ONE] }, { cards: [] }, { pages: {} }]) {
        const text = JSON.stringify({ app: 'xiaoka', version, ...rest })
        expect(decodeFile(text)).toEqual({ ok: false, problem: 'newer' })
      }
    },
  )

  it.each([undefined, null, '1', '2', 0, -1, [], {}])(
    '[I08] %j says nothing: the shape decides',
    (version) => {
      const decoded = read(JSON.stringify({ app: 'xiaoka', version, cards: [ONE] }))
      expect(decoded.cards).toEqual({ one: ONE })
      expect(decoded.repairs).toBe(1)
    },
  )
})

describe('an export that was changed', () => {
  it.each([
    ['with another word', EXPORT.replace('妈妈', '爸爸')],
    ['with another counter', EXPORT.replace('"n": 1', '"n": 2')],
    ['without one of its cards', fileOf([ONE], objectIn(EXPORT)?.['sum'])],
    ['with its cards in another order', fileOf([TWO, ONE], objectIn(EXPORT)?.['sum'])],
    ['with a name twice, the last of which counts', EXPORT.replace('"life": 1', '"life": 1, "life": 3')],
    ['without its sum', fileOf([ONE, TWO], undefined)],
    ['with a sum of another kind', fileOf([ONE, TWO], 0)],
  ])('[I17] %s is read, and said to be altered', (_name, text) => {
    expect(read(text).isAltered).toBe(true)
  })

  it('[I17] in nothing but its day, which only shows, is not', () => {
    expect(read(EXPORT.replace(AT, '')).isAltered).toBe(false)
  })
})

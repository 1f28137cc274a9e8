import { anyCancellation } from '#domain/anyCancellation.test-support.ts'
import { newCancellation, withoutContents, withSaid, type Cancellation } from '#domain/cancellation.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeCard } from './encode.ts'
import { decodeFile, encodeFile, type DecodedFile } from './file.ts'
import { objectIn } from './json.ts'

const AT = '2026-11-24T08:00:00.000Z'
const ONE = noted(newCancellation('one', 1, '2026-11-01'), 'x', '妈妈的 “卡” 😀')
const TWO = noted(newCancellation('two', 2, '2026-11-02'), 'y', '备注')
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
    expect(objectIn(EXPORT)).toMatchObject({ app: 'xiaoka', version: 2, exportedAt: AT, cards: [ONE, TWO] })
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
  it.each([3, 99, 2.5, 1e300])('[I06] %d is newer than ours, whatever else it says', (version) => {
    for (const rest of [{ cards: [ONE] }, { cards: [] }, { pages: {} }]) {
      const text = JSON.stringify({ app: 'xiaoka', version, ...rest })
      expect(decodeFile(text)).toEqual({ ok: false, problem: 'newer' })
    }
  })

  it.each([undefined, null, '1', '2', 0, -1, [], {}])(
    '[I08] %j says nothing: the shape decides',
    (version) => {
      const decoded = read(JSON.stringify({ app: 'xiaoka', version, cards: [ONE] }))
      expect(decoded.cards).toEqual({ one: ONE })
      expect(decoded.repairs).toBe(1)
    },
  )
})

describe('parts that cannot be used', () => {
  it('[I08] are left out and counted, and the rest stays', () => {
    const damaged = {
      ...TWO,
      ordinal: -1,
      answers: { numbers: { v: 'three', n: 1, by: 'a' }, colour: { v: 'red', n: 1, by: 'a' } },
      marks: { a: { v: { said: 'done' }, n: 1, by: 'a' }, b: 5, c: { v: { said: 'maybe' }, n: 1, by: 'a' } },
      bindings: 'x',
      mainland: { submission: { v: { channel: 'online', on: '2026-02-30' }, n: 1, by: 'a' } },
    }
    const decoded = read(fileOf([ONE, damaged]))
    expect(decoded.repairs).toBe(7)
    expect(decoded.cards['one']).toEqual(ONE)
    expect(decoded.cards['two']).toMatchObject({
      ordinal: 999_999,
      answers: {},
      marks: { a: { v: { said: 'done' } } },
      notes: TWO.notes,
      bindings: {},
    })
    expect(Object.keys(decoded.cards['two']?.marks ?? {})).toEqual(['a'])
  })

  it('[I08] lines and services that the content does not know are kept', () => {
    const card = noted(ONE, 'some-other.line', 'x')
    expect(read(fileOf([card]))).toMatchObject({ repairs: 0, cards: { one: { notes: card.notes } } })
  })

  it('[I08] a whole card that is none costs that card', () => {
    const decoded = read(fileOf([ONE, { id: 'two' }, null]))
    expect(Object.keys(decoded.cards)).toEqual(['one'])
    expect(decoded.repairs).toBe(2)
  })

  it.each([
    { life: 2 ** 53 - 1 },
    { ordinal: 2 ** 53 - 1 },
    { marks: { a: { v: null, n: 2 ** 53 - 1, by: 'a' } } },
  ])('[I08] a card that counted so far that it could not go on is left out: %j', (part) => {
    const decoded = read(fileOf([ONE, { ...TWO, ...part }]))
    expect(Object.keys(decoded.cards)).toEqual(['one'])
    expect(decoded.repairs).toBe(1)
  })

  it('[I12] a note of a million characters is left out and counted', () => {
    const decoded = read(fileOf([noted(ONE, 'long', '字'.repeat(1_000_000))]))
    expect(decoded.repairs).toBe(1)
    expect(decoded.cards['one']?.notes).toEqual(ONE.notes)
  })

  it('[I13] are none in texts that look like code', () => {
    const naughty = [
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '\u202E\0',
    ]
    for (const text of naughty) {
      const card = withSaid(noted(ONE, 'x', text), { section: 'answers', key: 'name', value: text, by: 'a' })
      expect(read(fileOf([card]))).toMatchObject({ repairs: 0, cards: { one: card } })
    }
  })
})

describe('text nested without end', () => {
  const DEPTH = 100_000
  const LISTS = '['.repeat(DEPTH) + ']'.repeat(DEPTH)
  const OBJECTS = '{"a":'.repeat(DEPTH) + '1' + '}'.repeat(DEPTH)

  it.each([
    ['lists', LISTS, 'not-ours'],
    ['lists that never end', '['.repeat(DEPTH), 'not-ours'],
    ['objects', OBJECTS, 'not-ours'],
    ['objects that never end', '{"a":'.repeat(DEPTH), 'damaged'],
    ['lists in another app’s JSON', `{"app":"other","x":${LISTS}}`, 'not-ours'],
    ['lists in place of the cards', `{"app":"xiaoka","version":1,"cards":${LISTS}}`, 'damaged'],
    ['objects in a card', `{"app":"xiaoka","version":1,"cards":[${OBJECTS}]}`, 'damaged'],
    ['lists beside the cards', `{"app":"xiaoka","version":1,"cards":[],"x":${LISTS}}`, 'damaged'],
    ['lists in a rescue', `{"app":"xiaoka","stored":{"xiaoka.card.one":${LISTS}},"inMemory":[]}`, 'damaged'],
  ])('[I10] as %s is refused and does not throw', (_name, text, problem) => {
    expect(decodeFile(text)).toEqual({ ok: false, problem })
  })

  it('[I10] is not found in the brackets of what a person wrote', () => {
    const card = noted(ONE, 'x', '[{"\\'.repeat(200))
    expect(read(encodeFile([card], AT))).toMatchObject({ repairs: 0, cards: { one: card } })
  })
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

describe('a rescue', () => {
  it('[S17] is read like an export: every card, as it stood in memory where it did', () => {
    const later = noted(ONE, 'x', 'not saved yet')
    const text = JSON.stringify({
      app: 'xiaoka',
      stored: {
        'xiaoka.card.one': encodeCard(ONE, AT),
        'xiaoka.card.two': encodeCard(TWO, AT),
        'xiaoka.preferences': '{"locale":"en"}',
      },
      inMemory: [encodeCard(later, AT)],
    })
    expect(decodeFile(text)).toEqual({
      ok: true,
      cards: { one: later, two: TWO },
      repairs: 0,
      isAltered: false,
    })
  })

  it('[S17] with texts that cannot be read leaves those out and counts them', () => {
    const text = rescueOf({ 'xiaoka.card.one': encodeCard(ONE, AT), 'xiaoka.card.bad': '{"app":"xia' })
    expect(decodeFile(text)).toEqual({ ok: true, cards: { one: ONE }, repairs: 1, isAltered: false })
  })

  it('[S17] of deleted cards keeps them deleted', () => {
    const { cards } = read(rescueOf({ 'xiaoka.card.one': encodeCard(withoutContents(ONE), AT) }))
    expect(cards).toMatchObject({ one: { life: 2, notes: {} } })
  })

  it('[S17] of nothing but damage is damaged', () => {
    expect(decodeFile(rescueOf({ 'xiaoka.card.bad': '{' }))).toEqual({ ok: false, problem: 'damaged' })
  })

  it('[I06] with a card of a newer version is newer', () => {
    const newer = encodeCard(TWO, AT).replace('"version":2', '"version":3')
    const text = rescueOf({ 'xiaoka.card.one': encodeCard(ONE, AT), 'xiaoka.card.two': newer })
    expect(decodeFile(text)).toEqual({ ok: false, problem: 'newer' })
  })

  it('[I08] with values of other kinds does not throw', () => {
    const text = JSON.stringify({
      app: 'xiaoka',
      stored: { 'xiaoka.card.one': 5, x: null },
      inMemory: [7, null],
    })
    expect(decodeFile(text)).toEqual({ ok: true, cards: {}, repairs: 0, isAltered: false })
  })
})

function fileOf(cards: readonly unknown[], sum: unknown = ''): string {
  return JSON.stringify({ app: 'xiaoka', version: 1, exportedAt: AT, sum, cards })
}

function rescueOf(stored: Readonly<Record<string, string>>): string {
  return JSON.stringify({ app: 'xiaoka', stored, inMemory: [] })
}

function read(text: string): Extract<DecodedFile, { ok: true }> {
  const decoded = decodeFile(text)
  if (!decoded.ok) throw new Error(decoded.problem)
  return decoded
}

function noted(card: Cancellation, key: string, value: string): Cancellation {
  return withSaid(card, { section: 'notes', key, value, by: 'a' })
}

import { withSaid } from '#domain/cancellation.ts'
import { describe, expect, it } from 'vitest'
import { decodeFile, encodeFile } from './file.ts'
import { AT, ONE, TWO, fileOf, read, noted } from './exported.test-support.ts'

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

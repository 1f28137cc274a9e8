import { WORDS } from './savedWords.test-support.ts'
import { describe, expect, it } from 'vitest'
import { TICK, HEAD, EMPTY, WHOLE, read, withSection, textWith } from './saved.test-support.ts'

describe('a word', () => {
  it.each([
    null,
    'done',
    5,
    [],
    {},
    { said: 'done' },
    { v: { said: 'done' } },
    { v: { said: 'done' }, n: 1 },
    { v: { said: 'done' }, by: 'a' },
    { n: 1, by: 'a' },
    { ...TICK, n: '1' },
    { ...TICK, n: -1 },
    { ...TICK, n: 1.5 },
    { ...TICK, n: 2 ** 53 },
    { ...TICK, by: 5 },
    { ...TICK, by: 'x'.repeat(21) },
    { ...TICK, more: 1 },
    { ...TICK, v: { said: 'done', more: 1 } },
  ])('[S04] %j is left out, and the others are kept', (word) => {
    expect(read(withSection('marks', { x: word, y: TICK }))).toMatchObject({
      repairs: 1,
      cancellation: { clock: 1, marks: { y: TICK } },
    })
    expect(read(withSection('marks', { x: word })).cancellation.marks).toEqual({})
  })

  it('[S04] taken back is kept as such', () => {
    const back = { v: null, n: 1e12, by: 'x'.repeat(20) }
    expect(read(withSection('marks', { x: back }))).toMatchObject({
      repairs: 0,
      cancellation: { clock: 1e12, marks: { x: back } },
    })
  })

  it('[S04] is counted for each that is left out', () => {
    expect(read(withSection('answers', { plan: 1, term: 2, colour: 3 })).repairs).toBe(3)
    expect(read(withSection('notes', { x: 1, y: 2 })).repairs).toBe(2)
  })

  it('[S04] the highest counter of all sections is the clock, whatever was saved as such', () => {
    const card = {
      ...HEAD,
      ...EMPTY,
      clock: 99,
      notes: { x: { v: '一', n: 5, by: 'a' } },
      hongkong: { channel: { v: 'online', n: 8, by: 'a' } },
      bindings: { x: { v: { said: 'moved' }, n: 3, by: 'a' } },
    }
    expect(read(JSON.stringify({ ...WHOLE, card })).cancellation.clock).toBe(8)
  })

  it.each(WORDS)('[S04] under %s %s is kept as said or left out', (section, key, possible, impossible) => {
    for (const v of possible) {
      const word = { v, n: 1, by: 'a' }
      expect(read(withSection(section, { [key]: word }))).toEqual({
        ok: true,
        cancellation: { ...HEAD, clock: 1, ...EMPTY, [section]: { [key]: word } },
        savedAt: WHOLE.savedAt,
        repairs: 0,
      })
    }
    for (const v of impossible) {
      expect(read(withSection(section, { [key]: { v, n: 1, by: 'a' } }))).toMatchObject({
        repairs: 1,
        cancellation: { clock: 0, [section]: {} },
      })
    }
  })

  it.each(['"garbage"', '1e400', '"0000-01-01"', '"275761-01-01"', '"2026-02-30"', 'null', '{}', '""'])(
    '[S15] with the date %s is left out, and nothing throws',
    (date) => {
      const text = textWith(`"mainland":{
        "submission":{"v":{"channel":"online","on":${date}},"n":1,"by":"a"},
        "call":{"v":{"on":${date},"result":"ok"},"n":2,"by":"a"},
        "channel":{"v":"online","n":3,"by":"a"}}`)
      const { cancellation, repairs } = read(text)
      expect(cancellation.mainland).toEqual({ channel: { v: 'online', n: 3, by: 'a' } })
      expect(repairs).toBe(2)
    },
  )
})

import { SECTIONS } from '#domain/cancellation.ts'
import { describe, expect, it } from 'vitest'
import { TICK, HEAD, EMPTY, WHOLE, read, withSection, textWith } from './saved.test-support.ts'

describe('a section', () => {
  it.each(SECTIONS.flatMap((section) => [null, 'x', 5, [], true].map((value) => ({ section, value }))))(
    '[S04] $section that is $value is left out, and the rest is kept',
    ({ section, value }) => {
      const card = {
        ...HEAD,
        ...EMPTY,
        answers: { plan: { v: 'prepaid', n: 1, by: 'a' } },
        marks: { x: TICK },
        [section]: value,
      }
      const { cancellation, repairs } = read(JSON.stringify({ ...WHOLE, card }))
      expect(repairs).toBe(1)
      expect(cancellation[section]).toEqual({})
      const kept = section === 'marks' ? cancellation.answers.plan?.v : cancellation.marks['x']?.v?.said
      expect(kept).toBe(section === 'marks' ? 'prepaid' : 'done')
    },
  )

  it.each(SECTIONS)('[S04] may be the only one there: %s', (section) => {
    expect(read(JSON.stringify({ ...WHOLE, card: { ...HEAD, [section]: {} } }))).toMatchObject({
      repairs: 0,
      cancellation: EMPTY,
    })
  })

  it('[S05] named twice in the text is taken as it stands last', () => {
    const text = textWith(`"marks":{"x":${JSON.stringify(TICK)}},"marks":{"y":${JSON.stringify(TICK)}}`)
    expect(read(text)).toMatchObject({ repairs: 0, cancellation: { marks: { y: TICK } } })
  })

  it('[S05] with an id twice in the text keeps it once', () => {
    const later = { ...TICK, n: 2 }
    const { cancellation } = read(
      textWith(`"marks":{"x":${JSON.stringify(TICK)},"x":${JSON.stringify(later)}}`),
    )
    expect(cancellation.marks).toEqual({ x: later })
  })

  it.each(['marks', 'notes', 'bindings', 'ownServices'] as const)(
    '[S05] %s keeps ids the content does not know',
    (section) => {
      const v = { marks: { said: 'done' }, notes: '字', bindings: { said: 'moved' }, ownServices: '字' }[
        section
      ]
      const words = {
        'never-heard.of-it': { v, n: 7, by: 'a' },
        [`a${'b'.repeat(79)}`]: { v, n: 1, by: 'a' },
        0: { v, n: 1, by: 'a' },
      }
      const decoded = read(withSection(section, words))
      expect(decoded).toMatchObject({ repairs: 0, cancellation: { clock: 7, [section]: words } })
    },
  )

  it.each(['', 'A', '.a', '-a', 'a b', 'a_b', '甲', `a${'b'.repeat(80)}`, 'constructor', 'toString', 'a\n'])(
    '[S05] marks leaves the impossible id %j out',
    (id) => {
      expect(read(withSection('marks', { [id]: TICK, x: TICK }))).toMatchObject({
        repairs: 1,
        cancellation: { marks: { x: TICK } },
      })
    },
  )

  it('[S06] takes no key named like an action', () => {
    const text = JSON.stringify({
      ...WHOLE,
      markItem: 1,
      card: {
        ...HEAD,
        ...EMPTY,
        markItem: 1,
        takeBack: null,
        answers: { toggle: 1, markItem: { v: 'x', n: 1, by: 'a' } },
      },
    })
    expect(read(text)).toEqual({
      ok: true,
      cancellation: { ...HEAD, clock: 0, ...EMPTY },
      savedAt: WHOLE.savedAt,
      repairs: 2,
    })
  })

  it.each(['mainland', 'hongkong'] as const)('[S06] %s takes no unknown key', (leg) => {
    const words = { channel: { v: 'online', n: 1, by: 'a' }, stage: { v: 'finished', n: 1, by: 'a' } }
    expect(read(withSection(leg, words))).toMatchObject({
      repairs: 1,
      cancellation: { [leg]: { channel: { v: 'online' } } },
    })
  })

  it('[S07] pollutes nothing through __proto__ at any depth', () => {
    const evil = '"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}'
    const text = `{${evil},"app":"xiaoka","version":1,"card":{${evil},"id":"card1","life":1,"ordinal":1,
      "startedOn":"2026-11-01","answers":{${evil},"plan":{${evil},"v":"prepaid","n":1,"by":"a"}},
      "marks":{${evil},"x":{"v":{${evil},"said":"done"},"n":1,"by":"a"}},"notes":{${evil}},
      "mainland":{${evil}}}}`
    const { cancellation } = read(text)
    for (const object of [{}, cancellation, ...SECTIONS.map((section) => cancellation[section])]) {
      expect('polluted' in object).toBe(false)
      expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
      expect(Object.keys(object)).not.toContain('__proto__')
      expect(Object.keys(object)).not.toContain('constructor')
    }
  })

  it('[S07] counts what it leaves out', () => {
    expect(
      read(textWith(`"marks":{"__proto__":${JSON.stringify(TICK)},"constructor":${JSON.stringify(TICK)}}`))
        .repairs,
    ).toBe(2)
    expect(read(textWith(`"answers":{"__proto__":${JSON.stringify(TICK)}}`)).repairs).toBe(1)
  })
})

describe('a very long text', () => {
  it('[S13] of 4.9 MB in long notes is read whole', () => {
    const notes = Object.fromEntries(
      Array.from({ length: 250 }, (_, index) => [
        `note-${index}`,
        { v: '字'.repeat(19_500), n: index, by: 'a' },
      ]),
    )
    const text = withSection('notes', notes)
    expect(text.length).toBeGreaterThan(4_800_000)
    expect(read(text)).toMatchObject({ repairs: 0, cancellation: { clock: 249, notes } })
  })

  it('[S13] of 4.9 MB in short notes is read whole', () => {
    const notes = Object.fromEntries(
      Array.from({ length: 150_000 }, (_, index) => [`n${index}`, { v: '', n: index, by: '' }]),
    )
    const text = withSection('notes', notes)
    expect(text.length).toBeGreaterThan(4_800_000)
    const { cancellation, repairs } = read(text)
    expect(repairs).toBe(0)
    expect(cancellation.clock).toBe(149_999)
    expect(Object.keys(cancellation.notes)).toHaveLength(150_000)
  })
})

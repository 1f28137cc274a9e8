import { merge } from '#domain/merge.ts'
import { describe, expect, it } from 'vitest'
import { decodeCard, decodeCardOf } from './decode.ts'
import { TICK, HEAD, EMPTY, WHOLE, read, textWith } from './saved.test-support.ts'
import { VERSION } from './version.ts'

const UNREADABLE = { ok: false, problem: 'unreadable' }

describe('a text that is no card', () => {
  it('[S01] cut anywhere is unreadable', () => {
    const text = JSON.stringify(WHOLE)
    for (let length = 0; length < text.length; length += 1)
      expect(decodeCard(text.slice(0, length))).toEqual(UNREADABLE)
  })

  it('[S02] empty is unreadable', () => {
    expect(decodeCard('')).toEqual(UNREADABLE)
    expect(decodeCard('  \n')).toEqual(UNREADABLE)
  })

  it.each(['null', '5', '[]', '"x"', 'true', '<html>', '{}', '[{}]', 'undefined', 'NaN', '\uFEFF{}'])(
    '[S03] %s is unreadable',
    (text) => {
      expect(decodeCard(text)).toEqual(UNREADABLE)
    },
  )

  it.each([undefined, null, 5, 'x', [], {}, HEAD, [EMPTY]])(
    '[S03] with the card %j is unreadable',
    (card) => {
      expect(decodeCard(JSON.stringify({ ...WHOLE, card }))).toEqual(UNREADABLE)
    },
  )

  it('[S03] is no card because of a list where the card belongs, even with sections', () => {
    expect(decodeCard('{"app":"xiaoka","version":1,"card":["marks"]}')).toEqual(UNREADABLE)
  })

  it.each(['[', '{"a":', '{"card":{"marks":['])(
    '[S01] nested a hundred thousand deep by %s does not throw',
    (open) => {
      expect(decodeCard(open.repeat(100_000))).toEqual(UNREADABLE)
      expect(decodeCard(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toEqual(UNREADABLE)
    },
  )

  it('[S01] nested deep inside a word loses only that word', () => {
    const bomb = `${'['.repeat(5000)}${']'.repeat(5000)}`
    const text = textWith(`"marks":{"x":{"v":${bomb},"n":1,"by":"a"},"y":${JSON.stringify(TICK)}}`)
    expect(read(text)).toMatchObject({ repairs: 1, cancellation: { marks: { y: TICK } } })
  })
})

describe('a text found under the id of a card', () => {
  it('[T11] is read where it is that card', () => {
    expect(decodeCardOf('card1', JSON.stringify(WHOLE))).toEqual(decodeCard(JSON.stringify(WHOLE)))
    expect(decodeCardOf('card1', JSON.stringify(WHOLE)).ok).toBe(true)
  })

  it('[T11] is unreadable where it is another card, so that neither takes the other’s place', () => {
    expect(decodeCardOf('card2', JSON.stringify(WHOLE))).toEqual(UNREADABLE)
  })

  it('[S09] stays newer, whatever card it may be', () => {
    const newer = JSON.stringify({ ...WHOLE, version: 99 })
    expect(decodeCardOf('card2', newer)).toEqual({ ok: false, problem: 'newer' })
  })

  it('[S01] stays unreadable where it is none', () => {
    expect(decodeCardOf('card1', '{')).toEqual(UNREADABLE)
  })
})

describe('the head of a card', () => {
  it('[S04] is kept as saved', () => {
    expect(read(JSON.stringify(WHOLE))).toEqual({
      ok: true,
      cancellation: { ...HEAD, clock: 0, ...EMPTY },
      savedAt: WHOLE.savedAt,
      repairs: 0,
    })
  })

  it.each(['a', '0', 'abcdefghij0123456789'])('[S04] may have the id %s', (id) => {
    expect(read(withHead({ id })).cancellation.id).toBe(id)
  })

  it.each([
    undefined,
    null,
    5,
    '',
    'A',
    'a b',
    'ä',
    'a/b',
    '-a',
    'abcdefghij0123456789x',
    '__proto__',
    'constructor',
    ['a'],
  ])('[S04] is unreadable with the id %j', (id) => {
    expect(decodeCard(withHead({ id }))).toEqual(UNREADABLE)
  })

  it.each([undefined, null, '1', 0, -1, 1.5, 2 ** 53])('[S04] is unreadable with the life %j', (life) => {
    expect(decodeCard(withHead({ life }))).toEqual(UNREADABLE)
  })

  it('[S04] may be of a later life', () => {
    expect(read(withHead({ life: 4 })).cancellation.life).toBe(4)
  })

  it.each([undefined, null, '1', -1, 1.5, 2 ** 53])('[S04] is repaired with the place %j', (ordinal) => {
    expect(read(withHead({ ordinal }))).toMatchObject({ repairs: 1, cancellation: { ordinal: 999_999 } })
  })

  it('[S04] may stand first', () => {
    expect(read(withHead({ ordinal: 0 }))).toMatchObject({ repairs: 0, cancellation: { ordinal: 0 } })
  })

  it.each([
    undefined,
    null,
    5,
    'garbage',
    '2026-02-30',
    '0000-01-01',
    '+275761-01-01',
    1e21,
    {},
    ['2026-11-01'],
  ])('[S15] is repaired with the start %j', (startedOn) => {
    expect(read(withHead({ startedOn }))).toMatchObject({
      repairs: 1,
      cancellation: { startedOn: '2026-11-24' },
    })
  })

  it('[S15] is repaired with a start no later than its saving, and with an old one when that is unknown too', () => {
    const text = JSON.stringify({ ...WHOLE, savedAt: null, card: { ...HEAD, ...EMPTY, startedOn: null } })
    expect(read(text).cancellation.startedOn).toBe('2000-01-01')
  })

  it('[S04] that was repaired takes nothing from a good copy of the same card when they are merged', () => {
    const good = read(withHead({})).cancellation
    const repaired = read(withHead({ startedOn: 'garbage', ordinal: 'x' })).cancellation
    expect(merge(good, repaired)).toEqual(good)
  })

  it('[S15] survives a number too large for a number', () => {
    const text = JSON.stringify(WHOLE)
    expect(read(text.replace('"ordinal":2', '"ordinal":1e400')).cancellation.ordinal).toBe(999_999)
    expect(decodeCard(text.replace('"life":1', '"life":1e400'))).toEqual(UNREADABLE)
  })

  it.each([undefined, null, 5, 'garbage', '', '2026-99-99', 1e21])(
    '[S15] has no saving time for %j',
    (savedAt) => {
      expect(read(JSON.stringify({ ...WHOLE, savedAt })).savedAt).toBeNull()
    },
  )
})

describe('the version', () => {
  it.each([undefined, null, '1', '2', Number.NaN, 0, -1, 1.5, [], { major: 9 }])(
    '[S08] %j says nothing: the shape decides',
    (version) => {
      expect(read(JSON.stringify({ ...WHOLE, version }))).toMatchObject({
        repairs: 1,
        cancellation: { ...HEAD, ...EMPTY },
      })
    },
  )

  it('[S08] too large for a number says nothing either', () => {
    expect(read(JSON.stringify(WHOLE).replace(/"version":\d+/, '"version":1e400')).repairs).toBe(1)
  })

  it('[S08] missing does not make a card of something that is none', () => {
    expect(decodeCard('{"card":{"id":"card1","life":1}}')).toEqual(UNREADABLE)
  })

  it.each([VERSION + 1, 99, 2 ** 40])('[S09] %i is newer than ours, whatever else it says', (version) => {
    expect(decodeCard(JSON.stringify({ ...WHOLE, version }))).toEqual({ ok: false, problem: 'newer' })
    expect(decodeCard(JSON.stringify({ version }))).toEqual({ ok: false, problem: 'newer' })
  })

  it.each([undefined, null, 'other', 5])('[S04] is read with the name %j as one repair', (app) => {
    expect(read(JSON.stringify({ ...WHOLE, app }))).toMatchObject({ repairs: 1 })
  })

  it('[S04] counts a wrong name and a wrong version as one repair', () => {
    expect(read(JSON.stringify({ card: WHOLE.card })).repairs).toBe(1)
  })
})

function withHead(head: object): string {
  return JSON.stringify({ ...WHOLE, card: { ...WHOLE.card, ...head } })
}

import { SECTIONS } from '#domain/cancellation.ts'
import { merge } from '#domain/merge.ts'
import { describe, expect, it } from 'vitest'
import { decodeCard, decodeCardOf, type Decoded } from './decode.ts'

const UNREADABLE = { ok: false, problem: 'unreadable' }
const TICK = { v: { said: 'done' }, n: 1, by: 'a' }
const HEAD = { id: 'card1', life: 1, ordinal: 2, startedOn: '2026-11-01' }
const EMPTY = Object.fromEntries(SECTIONS.map((section) => [section, {}]))
const WHOLE = { app: 'xiaoka', version: 2, savedAt: '2026-11-24T08:00:00.000Z', card: { ...HEAD, ...EMPTY } }

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
    expect(read(JSON.stringify(WHOLE).replace('"version":2', '"version":1e400')).repairs).toBe(1)
  })

  it('[S08] missing does not make a card of something that is none', () => {
    expect(decodeCard('{"card":{"id":"card1","life":1}}')).toEqual(UNREADABLE)
  })

  it.each([3, 99, 2 ** 40])('[S09] %i is newer than ours, whatever else it says', (version) => {
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

  const on = '2026-11-10'
  it.each([
    ['answers', 'numbers', ['mainland', 'hongkong', 'both', 'unknown'], ['macau', 5]],
    ['answers', 'plan', ['prepaid', 'contract', 'unknown'], ['inside']],
    ['answers', 'term', ['inside', 'over', 'unknown'], ['prepaid']],
    ['answers', 'need', ['none', 'codes', 'later', 'elsewhere', 'unknown'], ['over']],
    ['answers', 'holder', ['self', 'company', 'someone-else', 'unknown'], ['agent']],
    [
      'answers',
      'identity',
      ['mainland-id', 'hkid', 'home-return-permit', 'residence-permit', 'passport'],
      ['A1234567'],
    ],
    ['answers', 'sim', ['plastic', 'esim', 'lost', 'unknown'], ['nano']],
    ['answers', 'handler', ['holder', 'agent', 'unknown'], ['self']],
    ['answers', 'debts', ['none', 'open', 'unknown'], ['yes']],
    ['answers', 'bought', ['operator', 'reseller', 'unknown'], ['friend']],
    ['answers', 'texts', ['arrive', 'dead', 'unknown'], ['yes']],
    ['answers', 'phone', ['works', 'broken', 'unknown'], ['no']],
    ['answers', 'abroad', ['no', 'yes', 'unknown'], [true]],
    ['answers', 'suspended', ['no', 'yes', 'unknown'], [true]],
    ['answers', 'bundle', ['none', 'sub-card', 'bundle', 'unknown'], ['yes']],
    ['answers', 'minor', ['no', 'yes', 'unknown'], [12]],
    ['answers', 'deceased', ['no', 'yes', 'unknown'], ['2026-11-01']],
    ['answers', 'expired', ['no', 'yes', 'unknown'], ['2026-11-01']],
    ['answers', 'billDay', [1, 31], [0, 32, 1.5, -1, '5']],
    ['answers', 'noticeDays', [0, 30, 366], [367, -1, 0.5, '30']],
    ['answers', 'termEndsOn', [on], ['2026-02-31', 20261110]],
    ['answers', 'monthlyFee', [{ cents: 4900, currency: 'HKD' }], [{ cents: -4900, currency: 'HKD' }, 49]],
    ['mainland', 'goAhead', [on], ['yes', true]],
    ['hongkong', 'refundBy', [on], ['soon', { on }]],
    ['codeArrived', 'x', [true], [false, 'yes', 1]],
    ['signedIn', 'x', [true], [false, 'yes', 1]],
    ['overrides', 'x', ['银行要新号'], [true, 'x'.repeat(20_001)]],
    [
      'told',
      'x',
      [{ on, words: '' }],
      [{ on }, { words: '' }, { on: '', words: '' }, { on, words: '', by: '' }],
    ],
    [
      'contacts',
      'x',
      [{ leg: 'mainland', on, party: 'regulator', means: 'letter', outcome: 'waiting', words: '' }],
      [
        { leg: 'macau', on, party: 'regulator', means: 'letter', outcome: 'waiting', words: '' },
        { leg: 'mainland', on, party: 'police', means: 'letter', outcome: 'waiting', words: '' },
        { leg: 'mainland', on, party: 'regulator', means: 'fax', outcome: 'waiting', words: '' },
        { leg: 'mainland', on, party: 'regulator', means: 'letter', outcome: '', words: '' },
        { leg: 'mainland', on, party: 'regulator', means: 'letter', outcome: 'waiting' },
      ],
    ],
    ['answers', 'name', ['', '旧港卡 📱', 'x'.repeat(20_000)], ['x'.repeat(20_001), 5, ['x']]],
    [
      'answers',
      'operator',
      ['cmhk', 'three-hk', '3', 'x'.repeat(40)],
      ['', 'CMHK', 'a b', 'a.b', 'x'.repeat(41), ' cmhk', 'cmhk\n', 5],
    ],
    ['answers', 'decision', ['keep', 'pause', 'downgrade', 'port', 'lapse', 'cancel'], ['unknown', 'done']],
    [
      'answers',
      'balance',
      [
        { cents: 0, currency: 'CNY' },
        { cents: 4250, currency: 'HKD' },
      ],
      [
        { cents: -1, currency: 'CNY' },
        { cents: 0.5, currency: 'CNY' },
        { cents: 1, currency: 'USD' },
        { cents: 1 },
        5,
        { cents: 1, currency: 'CNY', account: '6222' },
      ],
    ],
    ['answers', 'balanceUse', ['refund', 'move', 'spend', 'forfeit'], ['keep']],
    ['mainland', 'channel', ['online', 'counter'], ['post']],
    [
      'mainland',
      'submission',
      [
        { channel: 'online', on },
        { channel: 'counter', on: '2000-01-01' },
      ],
      [
        { channel: 'post', on },
        { channel: 'online', on: 'garbage' },
        { channel: 'online' },
        { on },
        { channel: 'online', on, by: 'x' },
      ],
    ],
    [
      'hongkong',
      'receipt',
      [
        { on, reference: '', place: '' },
        { on, reference: '第 3 號', place: '旺角' },
      ],
      [
        { on, reference: '' },
        { on, place: '' },
        { reference: '', place: '' },
        { on: '2026-13-01', reference: '', place: '' },
        { on, reference: 5, place: '' },
        { on, reference: '', place: null },
        { on, reference: '', place: '', phone: '1' },
      ],
    ],
    ['hongkong', 'promisedBy', [on, '2999-12-31'], ['garbage', '3000-01-01', 20261110, { on }]],
    [
      'hongkong',
      'settlement',
      [
        { on, kind: 'refunded' },
        { on, kind: 'moved' },
        { on, kind: 'nothing-due' },
        { on, kind: 'forfeited' },
      ],
      [
        { on, kind: 'lost' },
        { on },
        { kind: 'moved' },
        { on: '', kind: 'moved' },
        { on, kind: 'moved', to: 'x' },
      ],
    ],
    ...(['call', 'app', 'bill', 'lookup', 'refund'] as const).map(
      (way) =>
        [
          'mainland',
          way,
          [
            { on, result: 'ok' },
            { on, result: 'not-yet' },
            { on, result: 'problem' },
          ],
          [
            { on, result: 'yes' },
            { on },
            { result: 'ok' },
            { on: 1e21, result: 'ok' },
            { on, result: 'ok', by: 'x' },
          ],
        ] as const,
    ),
    [
      'marks',
      'x',
      [
        { said: 'done' },
        { said: 'not-applicable', reason: '' },
        { said: 'not-applicable', reason: '没有合约' },
      ],
      [
        { said: 'todo' },
        { said: 'not-applicable' },
        { said: 'not-applicable', reason: 5 },
        true,
        { said: 'not-applicable', reason: '', more: 1 },
      ],
    ],
    ['notes', 'x', ['', '字', 'x'.repeat(20_000)], ['x'.repeat(20_001), 5, {}]],
    ['ownServices', 'x', ['健身房 🏋️'], ['x'.repeat(20_001), 5, {}]],
    [
      'bindings',
      'x',
      [
        { said: 'moved' },
        { said: 'closed' },
        { said: 'not-bound' },
        { said: 'cannot-move', plan: null },
        { said: 'cannot-move', plan: 'keep-paying' },
        { said: 'cannot-move', plan: 'close-account' },
        { said: 'cannot-move', plan: 'contact-service' },
      ],
      [
        { said: 'todo' },
        { said: 'cannot-move' },
        { said: 'cannot-move', plan: 'hope' },
        { said: 'moved', plan: null },
        { said: 'closed', more: 1 },
        { said: 'not-bound', more: 1 },
        { said: 'cannot-move', plan: null, more: 1 },
        'moved',
      ],
    ],
  ] as const)('[S04] under %s %s is kept as said or left out', (section, key, possible, impossible) => {
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

function read(text: string): Extract<Decoded, { ok: true }> {
  const decoded = decodeCard(text)
  if (!decoded.ok) throw new Error(decoded.problem)
  return decoded
}

function withHead(head: object): string {
  return JSON.stringify({ ...WHOLE, card: { ...WHOLE.card, ...head } })
}

function withSection(section: string, words: object): string {
  return JSON.stringify({ ...WHOLE, card: { ...WHOLE.card, [section]: words } })
}

/** A saved card whose sections are written as given, with whatever `JSON.stringify` would not write. */
function textWith(sections: string): string {
  return `{"app":"xiaoka","version":1,"card":{"id":"card1","life":1,"ordinal":1,"startedOn":"2026-11-01",${sections}}}`
}

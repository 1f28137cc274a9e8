import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyBinding, anyCancellation, anyId, anyMark, anyText } from './anyCancellation.test-support.ts'
import {
  isThere,
  newCancellation,
  SECTIONS,
  withChangeTakenBack,
  withContentsOf,
  withoutContents,
  withSaid,
  type Cancellation,
  type Registers,
} from './cancellation.ts'
import { merge } from './merge.ts'

const NEW = newCancellation('card1', 3, '2026-11-01')

/** One act in any section. */
function anyActOf(by: string): fc.Arbitrary<(card: Cancellation) => Cancellation> {
  return fc.oneof(
    fc.tuple(anyId, fc.option(anyMark)).map(
      ([key, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section: 'marks', key, value, by }),
    ),
    fc.tuple(fc.constantFrom('notes', 'ownServices'), anyId, fc.option(anyText)).map(
      ([section, key, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section, key, value, by }),
    ),
    fc.tuple(anyId, fc.option(anyBinding)).map(
      ([key, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section: 'bindings', key, value, by }),
    ),
    fc
      .constantFrom('cancel', 'keep', null)
      .map(
        (value) => (card: Cancellation) => withSaid(card, { section: 'answers', key: 'decision', value, by }),
      ),
    fc.tuple(fc.constantFrom('mainland', 'hongkong'), fc.constantFrom('online', 'counter', null)).map(
      ([section, value]) =>
        (card: Cancellation) =>
          withSaid(card, { section, key: 'channel', value, by }),
    ),
  )
}

const anyAct = anyActOf('me')

describe('newCancellation', () => {
  it('[U8] is there, in its place, and says nothing', () => {
    expect(NEW).toEqual({
      id: 'card1',
      life: 1,
      ordinal: 3,
      startedOn: '2026-11-01',
      clock: 0,
      answers: {},
      marks: {},
      notes: {},
      bindings: {},
      ownServices: {},
      codeArrived: {},
      signedIn: {},
      overrides: {},
      told: {},
      contacts: {},
      mainland: {},
      hongkong: {},
    })
    expect(isThere(NEW)).toBe(true)
  })
})

describe('withSaid', () => {
  it('[U1] keeps the word with the next counter and the writer', () => {
    const once = withSaid(NEW, { section: 'marks', key: 'x', value: { said: 'done' }, by: 'me' })
    const twice = withSaid(once, { section: 'answers', key: 'plan', value: 'prepaid', by: 'you' })
    expect(twice).toEqual({
      ...NEW,
      clock: 2,
      marks: { x: { v: { said: 'done' }, n: 1, by: 'me' } },
      answers: { plan: { v: 'prepaid', n: 2, by: 'you' } },
    })
  })

  it('[U1] keeps the other words of the section', () => {
    const first = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const second = withSaid(first, { section: 'notes', key: 'y', value: '二', by: 'me' })
    expect(second.notes).toEqual({ x: { v: '一', n: 1, by: 'me' }, y: { v: '二', n: 2, by: 'me' } })
  })

  it('[U1] leaves the card it was given as it was', () => {
    withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    expect(NEW.notes).toEqual({})
  })

  it('[U1] takes a word back by saying nothing', () => {
    const said = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    expect(withSaid(said, { section: 'notes', key: 'x', value: null, by: 'me' }).notes).toEqual({
      x: { v: null, n: 2, by: 'me' },
    })
  })

  it('[U2] wins over everything said before', () => {
    fc.assert(
      fc.property(anyCancellation, anyAct, (card, act) => {
        const after = act(card)
        expect(merge(card, after)).toEqual(after)
      }),
    )
  })

  it('[U1] treats a key named like a part of every object as any other', () => {
    const said = withSaid(NEW, { section: 'notes', key: '__proto__', value: '一', by: 'me' })
    expect(Object.keys(said.notes)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(said.notes)).toBe(Object.prototype)
  })
})

describe('withoutContents', () => {
  it('[U6] keeps nothing of what was said, only that the card was here', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const deleted = withoutContents({ ...card, life: 1 })
        expect(isThere(deleted)).toBe(false)
        expect(deleted).toEqual({ ...NEW, ...headOf(card), life: 2, clock: card.clock })
      }),
    )
  })
})

describe('withContentsOf', () => {
  it('[U7] brings a deleted card back with what it said', () => {
    fc.assert(
      fc.property(anyCancellation, (any) => {
        const card = { ...any, life: 3 }
        const back = withContentsOf(withoutContents(card), card)
        expect(isThere(back)).toBe(true)
        expect(back).toEqual({ ...card, life: 5 })
      }),
    )
  })
})

describe('withChangeTakenBack', () => {
  it('[U3] brings back every word as it was before the acts', () => {
    fc.assert(
      fc.property(anyCancellation, fc.array(anyAct, { minLength: 1, maxLength: 4 }), (before, acts) => {
        const after = acts.reduce((card, act) => act(card), before)
        const back = withChangeTakenBack(after, { before, after, by: 'me' })
        expect(wordsOf(back)).toEqual(wordsOf(before))
      }),
      { numRuns: 500 },
    )
  })

  it('[U3] says nothing again where nothing was said', () => {
    const after = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const back = withChangeTakenBack(after, { before: NEW, after, by: 'me' })
    expect(back).toEqual({ ...NEW, clock: 2, notes: { x: { v: null, n: 2, by: 'me' } } })
  })

  it('[U4] leaves what was said since under another name', () => {
    const after = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const current = withSaid(after, { section: 'notes', key: 'y', value: '二', by: 'you' })
    expect(withChangeTakenBack(current, { before: NEW, after, by: 'me' }).notes).toEqual({
      x: { v: null, n: 3, by: 'me' },
      y: { v: '二', n: 2, by: 'you' },
    })
  })

  it('[U4] leaves what was said since under the same name', () => {
    const after = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const current = withSaid(after, { section: 'notes', key: 'x', value: '二', by: 'you' })
    expect(withChangeTakenBack(current, { before: NEW, after, by: 'me' }).notes).toEqual(current.notes)
  })

  it('[U3] brings back what the same person said first', () => {
    const first = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const second = withSaid(first, { section: 'notes', key: 'x', value: '二', by: 'me' })
    const back = withChangeTakenBack(second, { before: first, after: second, by: 'me' })
    expect(back.notes).toEqual({ x: { v: '一', n: 3, by: 'me' } })
  })

  it('[U4] leaves what the same person said since under the same name', () => {
    const first = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const second = withSaid(first, { section: 'notes', key: 'x', value: '二', by: 'me' })
    expect(withChangeTakenBack(second, { before: NEW, after: first, by: 'me' }).notes).toEqual(second.notes)
  })

  it('[U4] leaves what another tab said at the same moment and won with', () => {
    const after = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const theirs = withSaid(NEW, { section: 'notes', key: 'x', value: '二', by: 'you' })
    const current = merge(after, theirs)
    expect(withChangeTakenBack(current, { before: NEW, after, by: 'me' }).notes).toEqual(theirs.notes)
  })

  it('[U4] leaves a card alone that was deleted meanwhile', () => {
    const after = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const back = withChangeTakenBack(withoutContents(after), { before: NEW, after, by: 'me' })
    expect(wordsOf(back)).toEqual(wordsOf(NEW))
  })

  it('[U4] leaves every word of others, whatever they said since', () => {
    fc.assert(
      fc.property(anyCancellation, anyAct, fc.array(anyActOf('you')), (before, act, others) => {
        const after = act(before)
        const current = others.reduce((card, other) => other(card), after)
        const back = withChangeTakenBack(current, { before, after, by: 'me' })
        expect(registersBy(back, 'you')).toEqual(registersBy(current, 'you'))
      }),
      { numRuns: 500 },
    )
  })

  it('[U3] takes back an act that came back from another copy', () => {
    const after = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const reread = structuredClone(after)
    expect(withChangeTakenBack(reread, { before: NEW, after, by: 'me' }).notes['x']?.v).toBeNull()
  })

  it('[U5] stays taken back when copies are merged', () => {
    fc.assert(
      fc.property(anyCancellation, anyAct, (before, act) => {
        const after = act(before)
        const back = withChangeTakenBack(after, { before, after, by: 'me' })
        expect(merge(after, back)).toEqual(back)
      }),
    )
  })
})

function headOf({ id, ordinal, startedOn }: Cancellation) {
  return { id, ordinal, startedOn }
}

/** Every word that is said, by section and name; what was taken back is not said. */
function wordsOf(card: Cancellation): Record<string, unknown> {
  return Object.fromEntries(
    SECTIONS.flatMap((section) => {
      const registers: Registers<Record<string, unknown>> = card[section]
      return Object.entries(registers).flatMap(([key, kept]) =>
        kept === undefined || kept.v === null ? [] : [[`${section} ${key}`, kept.v]],
      )
    }),
  )
}

/** Every register that one writer wrote last, by section and name. */
function registersBy(card: Cancellation, writer: string): Record<string, unknown> {
  return Object.fromEntries(
    SECTIONS.flatMap((section) => {
      const registers: Registers<Record<string, unknown>> = card[section]
      return Object.entries(registers).flatMap(([key, kept]) =>
        kept?.by === writer ? [[`${section} ${key}`, kept]] : [],
      )
    }),
  )
}

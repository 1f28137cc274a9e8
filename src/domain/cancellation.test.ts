import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation } from './anyCancellation.test-support.ts'
import {
  isThere,
  SECTIONS,
  withContentsOf,
  withoutContents,
  withSaid,
  type Cancellation,
} from './cancellation.ts'
import { merge } from './merge.ts'
import { NEW, anyAct } from './anyAct.test-support.ts'

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

  it('[U8] holds what is said in the parts that are named as such, and in no other', () => {
    const { id: _id, life: _life, ordinal: _ordinal, startedOn: _startedOn, clock: _clock, ...said } = NEW
    expect(Object.keys(said)).toEqual(SECTIONS)
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

function headOf({ id, ordinal, startedOn }: Cancellation) {
  return { id, ordinal, startedOn }
}

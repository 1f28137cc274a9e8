import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation } from './anyCancellation.test-support.ts'
import {
  SECTIONS,
  withChangeTakenBack,
  withoutContents,
  withSaid,
  type Cancellation,
  type Registers,
} from './cancellation.ts'
import { merge } from './merge.ts'
import { NEW, anyActOf, anyAct } from './anyAct.test-support.ts'

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

  it.each([
    { n: 1, by: 'you' },
    { n: 2, by: 'me' },
  ])('[U4] leaves the same word where it was said anew, as %j', (stamp) => {
    const after = withSaid(NEW, { section: 'notes', key: 'x', value: '一', by: 'me' })
    const current = { ...after, notes: { x: { v: '一', ...stamp } } }
    expect(withChangeTakenBack(current, { before: NEW, after, by: 'me' }).notes).toEqual(current.notes)
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

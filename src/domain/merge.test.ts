import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyCancellation } from './anyCancellation.test-support.ts'
import {
  newCancellation,
  withContentsOf,
  withoutContents,
  withSaid,
  type Cancellation,
  type Mark,
} from './cancellation.ts'
import { addsTo, merge } from './merge.ts'

const NEW = newCancellation('card1', 1, '2026-11-01')
const DONE: Mark = { said: 'done' }

describe('merge', () => {
  it('[M1] gives the same in either order', () => {
    fc.assert(
      fc.property(anyCancellation, anyCancellation, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a))
      }),
      { numRuns: 500 },
    )
  })

  it('[M2] gives the same however three copies are paired', () => {
    fc.assert(
      fc.property(anyCancellation, anyCancellation, anyCancellation, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
      { numRuns: 500 },
    )
  })

  it('[M3] changes nothing when a copy meets itself', () => {
    fc.assert(
      fc.property(anyCancellation, (a) => {
        expect(merge(a, a)).toEqual(a)
      }),
    )
  })

  it('[M3] changes nothing when done a second time', () => {
    fc.assert(
      fc.property(anyCancellation, anyCancellation, (a, b) => {
        const once = merge(a, b)
        expect(merge(once, b)).toEqual(once)
        expect(merge(a, once)).toEqual(once)
      }),
    )
  })

  it('[M8] keeps the text where one copy of the same word lacks it', () => {
    const whole = marked(NEW, 'x', { said: 'not-applicable', reason: '!' }, 'aa')
    const bare = marked(NEW, 'x', { said: 'not-applicable', reason: '' }, 'aa')
    expect(merge(whole, bare)).toEqual(whole)
    expect(merge(bare, whole)).toEqual(whole)
    expect(addsTo(bare, whole)).toBe(false)
  })

  it('[M4] keeps the word with the higher counter', () => {
    const earlier = marked(NEW, 'x', DONE, 'zz')
    const later = marked(marked(NEW, 'y', DONE, 'aa'), 'x', null, 'aa')
    expect(merge(earlier, later).marks['x']).toEqual({ v: null, n: 2, by: 'aa' })
    expect(merge(later, earlier).marks['x']).toEqual({ v: null, n: 2, by: 'aa' })
  })

  it('[M4] keeps the word of the later writer under equal counters', () => {
    const a = marked(NEW, 'x', DONE, 'aa')
    const b = marked(NEW, 'x', null, 'bb')
    expect(merge(a, b).marks['x']).toEqual({ v: null, n: 1, by: 'bb' })
    expect(merge(b, a).marks['x']).toEqual({ v: null, n: 1, by: 'bb' })
  })

  it('[M4] settles even two words under one counter and writer the same way on both sides', () => {
    const a = marked(NEW, 'x', DONE, 'aa')
    const b = marked(NEW, 'x', null, 'aa')
    expect(merge(a, b).marks['x']?.v).toEqual(DONE)
    expect(merge(b, a).marks['x']?.v).toEqual(DONE)
  })

  it('[M5] keeps what two copies said about different things, in every section', () => {
    const a = withSaid(marked(NEW, 'x', DONE, 'aa'), {
      section: 'answers',
      key: 'plan',
      value: 'prepaid',
      by: 'aa',
    })
    const b = withSaid(marked(NEW, 'y', DONE, 'bb'), {
      section: 'mainland',
      key: 'promisedBy',
      value: '2026-12-01',
      by: 'bb',
    })
    const both = merge(a, b)
    expect(Object.keys(both.marks)).toEqual(['x', 'y'])
    expect(both.answers.plan?.v).toBe('prepaid')
    expect(both.mainland.promisedBy?.v).toBe('2026-12-01')
    expect(both.clock).toBe(2)
  })

  it('[M5] keeps the earlier day of the start and the earlier place', () => {
    const a = newCancellation('card1', 2, '2026-11-01')
    const b = newCancellation('card1', 1, '2026-11-02')
    expect(merge(a, b)).toMatchObject({ ordinal: 1, startedOn: '2026-11-01' })
    expect(merge(b, a)).toMatchObject({ ordinal: 1, startedOn: '2026-11-01' })
  })

  it('[U2] lets what is said after merging win over everything that either copy said', () => {
    const silent = marked(NEW, 'y', DONE, 'aa')
    const spoken = marked(marked(marked(NEW, 'x', DONE, 'zz'), 'x', null, 'zz'), 'x', DONE, 'zz')
    for (const merged of [merge(silent, spoken), merge(spoken, silent)]) {
      const said = marked(merged, 'x', null, 'aa')
      expect(merge(said, spoken).marks['x']?.v).toBeNull()
    }
  })

  it('[M6] keeps a card deleted although the other copy went on speaking', () => {
    const deleted = withoutContents(marked(NEW, 'x', DONE, 'aa'))
    const spoken = marked(marked(NEW, 'x', DONE, 'bb'), 'y', DONE, 'bb')
    expect(merge(deleted, spoken)).toEqual(deleted)
    expect(merge(spoken, deleted)).toEqual(deleted)
  })

  it('[M6] keeps a card that was brought back', () => {
    const before = marked(NEW, 'x', DONE, 'aa')
    const deleted = withoutContents(before)
    const back = withContentsOf(deleted, before)
    expect(merge(deleted, back)).toEqual(back)
    expect(merge(back, before)).toEqual(back)
  })
})

describe('addsTo', () => {
  it('[M7] is true exactly when merging would change the other copy, its counter aside', () => {
    fc.assert(
      fc.property(anyCancellation, anyCancellation, (a, b) => {
        const merged = merge(b, a)
        const changes =
          JSON.stringify(sorted({ ...merged, clock: 0 })) !== JSON.stringify(sorted({ ...b, clock: 0 }))
        expect(addsTo(a, b)).toBe(changes)
      }),
      { numRuns: 1000 },
    )
  })

  it('[M7] is false for a copy of itself', () => {
    fc.assert(
      fc.property(anyCancellation, (a) => {
        expect(addsTo(a, a)).toBe(false)
      }),
    )
  })

  it('[M7] sees a later life, and not an earlier one', () => {
    const spoken = marked(NEW, 'x', DONE, 'aa')
    expect(addsTo(withoutContents(NEW), spoken)).toBe(true)
    expect(addsTo(spoken, withoutContents(NEW))).toBe(false)
  })

  it('[M7] sees an earlier place and an earlier start', () => {
    expect(addsTo({ ...NEW, ordinal: 0 }, NEW)).toBe(true)
    expect(addsTo({ ...NEW, startedOn: '2026-10-31' }, NEW)).toBe(true)
    expect(addsTo({ ...NEW, ordinal: 2, startedOn: '2026-11-02' }, NEW)).toBe(false)
  })

  it('[M7] sees a word under a name that the other copy has not', () => {
    expect(addsTo(marked(NEW, 'x', DONE, 'aa'), marked(NEW, 'y', DONE, 'aa'))).toBe(true)
  })

  it('[M7] sees no news in a word that the other copy has said later', () => {
    const early = marked(NEW, 'x', DONE, 'aa')
    expect(addsTo(early, marked(early, 'x', null, 'aa'))).toBe(false)
  })
})

function marked(card: Cancellation, key: string, value: Mark | null, by: string): Cancellation {
  return withSaid(card, { section: 'marks', key, value, by })
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adopt, withoutAdoption, type Cards } from './adopt.ts'
import { anyCancellation } from './anyCancellation.test-support.ts'
import { isThere, SECTIONS, withoutContents, type Cancellation, type Registers } from './cancellation.ts'
import { merge } from './merge.ts'
import { WAYS, anyCards, NEW, noted } from './adopting.test-support.ts'

describe('adopt', () => {
  it.each(WAYS)('[E1] changes nothing more when the same is taken in again: %s', (how) => {
    fc.assert(
      fc.property(anyCards, anyCards, (current, incoming) => {
        const once = adopt(current, incoming, { how, by: 'me' })
        expect(adopt(once, incoming, { how, by: 'you' })).toEqual(once)
      }),
    )
  })

  it('[E2] loses nothing that only one side says, and invents nothing', () => {
    fc.assert(
      fc.property(anyCards, anyCards, (current, incoming) => {
        const joined = adopt(current, incoming, { how: 'merge', by: 'me' })
        for (const [id, mine] of Object.entries(current)) {
          const theirs = incoming[id]
          if (theirs === undefined || !isThere(mine) || !isThere(theirs)) continue
          expect(isThere(cardIn(joined, id))).toBe(true)
          for (const [name, kept] of wordsOf(cardIn(joined, id))) {
            const said = [wordsOf(mine).get(name), wordsOf(theirs).get(name)].filter(
              (each) => each !== undefined,
            )
            const latest = Math.max(...said.map((each) => each.n))
            expect(said.filter((each) => each.n === latest).map((each) => each.v)).toContainEqual(kept.v)
            expect(kept.n).toBeGreaterThanOrEqual(latest)
          }
          const names = new Set([...wordsOf(mine).keys(), ...wordsOf(theirs).keys()])
          expect(new Set(wordsOf(cardIn(joined, id)).keys())).toEqual(names)
        }
      }),
    )
  })

  it('[E2] leaves every card that does not come in, and takes every card that is not here', () => {
    const here = noted({ ...NEW, id: 'here' }, 'x', 'mine')
    const there = noted({ ...NEW, id: 'there' }, 'x', 'theirs')
    expect(adopt({ here }, { there }, { how: 'merge', by: 'me' })).toEqual({ here, there })
  })

  it('[E2] joins what was said on both sides although the card was deleted and brought back on one of them', () => {
    const mine = noted({ ...NEW, life: 3 }, 'x', 'mine')
    const theirs = noted(NEW, 'y', 'theirs')
    for (const [current, incoming] of [
      [mine, theirs],
      [theirs, mine],
    ] as const) {
      const joined = cardIn(adopt({ one: current }, { one: incoming }, { how: 'merge', by: 'me' }), 'one')
      expect(valuesOf(joined)).toEqual({ 'notes.x': 'mine', 'notes.y': 'theirs' })
      expect(joined.life).toBe(3)
    }
  })

  it('[E3] in place of what is here says exactly what comes in, and deletes everything else', () => {
    fc.assert(
      fc.property(anyCards, anyCards, (current, incoming) => {
        const replaced = adopt(current, incoming, { how: 'replace', by: 'me' })
        expect(valuesOfAll(replaced)).toEqual(valuesOfAll(incoming))
        expect(Object.keys(replaced).toSorted()).toEqual(
          [...new Set([...Object.keys(current), ...Object.keys(incoming)])].toSorted(),
        )
      }),
    )
  })

  it.each(WAYS)('[E4] brings a card back that was deleted here and comes in: %s', (how) => {
    const before = noted(NEW, 'x', 'kept elsewhere')
    const deleted = withoutContents(noted(before, 'y', 'said since'))
    const back = cardIn(adopt({ one: deleted }, { one: before }, { how, by: 'me' }), 'one')
    expect(isThere(back)).toBe(true)
    expect(valuesOf(back)).toEqual({ 'notes.x': 'kept elsewhere' })
  })

  it('[E4] takes a card deleted here in as it is where it was brought back there later', () => {
    const back = { ...noted(NEW, 'x', 'brought back twice'), life: 5 }
    const joined = adopt({ one: withoutContents(NEW) }, { one: back }, { how: 'merge', by: 'me' })
    expect(cardIn(joined, 'one')).toEqual(back)
  })

  it('[E4] deletes a card here that was deleted there later', () => {
    const mine = noted(NEW, 'x', 'mine')
    const joined = adopt({ one: mine }, { one: withoutContents(mine) }, { how: 'merge', by: 'me' })
    expect(isThere(cardIn(joined, 'one'))).toBe(false)
  })

  it.each(WAYS)('[E5] is taken back by taking in what was there before, in place: %s', (how) => {
    fc.assert(
      fc.property(anyCards, anyCards, (before, incoming) => {
        const after = adopt(before, incoming, { how, by: 'me' })
        const back = adopt(after, before, { how: 'replace', by: 'me' })
        expect(valuesOfAll(back)).toEqual(valuesOfAll(before))
      }),
    )
  })

  it.each(WAYS)('[E9] taken back says again what was said before: %s', (how) => {
    fc.assert(
      fc.property(anyCards, anyCards, (before, incoming) => {
        const after = adopt(before, incoming, { how, by: 'me' })
        const back = withoutAdoption(after, { before, after, by: 'me' })
        expect(valuesOfAll(back)).toEqual(valuesOfAll(before))
      }),
    )
  })

  it.each(WAYS)('[E9] taken back leaves what was said since: %s', (how) => {
    const before = { one: noted(NEW, 'x', 'mine') }
    const after = adopt(before, { one: noted(noted(NEW, 'x', 'old'), 'y', 'theirs') }, { how, by: 'me' })
    const current = { one: noted(cardIn(after, 'one'), 'z', 'since') }
    const { notes } = cardIn(withoutAdoption(current, { before, after, by: 'me' }), 'one')
    expect([notes['x']?.v, notes['y']?.v, notes['z']?.v]).toEqual(['mine', null, 'since'])
  })

  it('[E9] taken back leaves a card begun since, and one it had not changed', () => {
    const before = { one: noted(NEW, 'x', 'mine') }
    const after = adopt(before, { three: { ...NEW, id: 'three' } }, { how: 'merge', by: 'me' })
    const current = { ...after, two: noted({ ...NEW, id: 'two' }, 'x', 'begun since') }
    const back = withoutAdoption(current, { before, after, by: 'me' })
    expect(cardIn(back, 'one')).toBe(cardIn(current, 'one'))
    expect(cardIn(back, 'two')).toBe(current.two)
  })

  it.each(WAYS)('[E6] holds in every tab that still has the cards of before: %s', (how) => {
    fc.assert(
      fc.property(anyCards, anyCards, (current, incoming) => {
        const adopted = adopt(current, incoming, { how, by: 'me' })
        for (const [id, old] of Object.entries(current)) {
          const card = cardIn(adopted, id)
          for (const agreed of [merge(old, card), merge(card, old)]) {
            expect(valuesOf(agreed)).toEqual(valuesOf(card))
            expect(isThere(agreed)).toBe(isThere(card))
          }
        }
      }),
    )
  })

  it('[E6] holds as well when it is taken back', () => {
    fc.assert(
      fc.property(anyCards, anyCards, (before, incoming) => {
        const after = adopt(before, incoming, { how: 'replace', by: 'me' })
        const back = adopt(after, before, { how: 'replace', by: 'me' })
        for (const [id, card] of Object.entries(back)) {
          expect(valuesOf(merge(cardIn(after, id), card))).toEqual(valuesOf(card))
        }
      }),
    )
  })

  it('[E6] says a different word again under the next counter and the one who takes it in, and no other', () => {
    const before = noted(noted(NEW, 'y', 'same'), 'x', 'old')
    const mine = noted(before, 'x', 'new')
    const replaced = adopt({ one: mine }, { one: before }, { how: 'replace', by: 'me' })
    expect(cardIn(replaced, 'one')).toMatchObject({
      clock: 4,
      notes: { x: { v: 'old', n: 4, by: 'me' }, y: { v: 'same', n: 1, by: 'a' } },
    })
  })

  it('[E7] leaves a card that says the same already the very same', () => {
    fc.assert(
      fc.property(anyCancellation, (card) => {
        const mine = { ...card, life: 1 }
        const again = { ...mine, clock: mine.clock + 7 }
        const replaced = adopt({ card1: mine }, { card1: again }, { how: 'replace', by: 'me' })
        expect(replaced['card1']).toBe(mine)
      }),
    )
  })
})

function cardIn(cards: Cards, id: string): Cancellation {
  const card = cards[id]
  if (card === undefined) throw new Error(`no card ${id}`)
  return card
}

function wordsOf(card: Cancellation) {
  return new Map(
    SECTIONS.flatMap((section) => {
      const registers: Registers<Record<string, unknown>> = card[section]
      return Object.entries(registers).flatMap(([key, kept]) =>
        kept === undefined ? [] : [[`${section}.${key}`, kept] as const],
      )
    }),
  )
}

// What a person sees: the words that stand, without counters and writers.
function valuesOf(card: Cancellation): Readonly<Record<string, unknown>> {
  const standing = [...wordsOf(card)].filter(([, kept]) => kept.v !== null)
  return Object.fromEntries(standing.map(([name, kept]) => [name, kept.v]))
}

function valuesOfAll(cards: Cards): Readonly<Record<string, unknown>> {
  const there = Object.values(cards).filter(isThere)
  return Object.fromEntries(there.map((card) => [card.id, valuesOf(card)]))
}

import { withSaid } from '#domain/cancellation.ts'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { DONE, tick, isThereIn, twoTabs } from './twoTabs.test-support.ts'
import { onDisk } from './keptCards.test-support.ts'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { betweenTabs, openTab, type Tab } from './tabs.test-support.ts'

let storage: FakeStorage
let settle: () => void

beforeEach(() => {
  storage = FakeStorage.forThisTest()
  settle = betweenTabs(storage).settle
})

describe('two tabs', () => {
  it('[T01] both have what each of them said', async () => {
    const { a, b, id } = await twoTabs(settle)
    tick(a, id, 'one')
    tick(a, id, 'two')
    tick(b, id, 'three')
    settle()
    expect(ticksOf(a, id)).toEqual(['one', 'three', 'two'])
    expect(b.state().cards).toEqual(a.state().cards)
    expect(onDisk(storage, id)).toEqual(a.state().cards[id])
  })

  it('[T12] write no more than once for each act and two more', async () => {
    const { a, b, id } = await twoTabs(settle)
    const before = storage.tried
    for (const line of ['one', 'two', 'three', 'four', 'five']) {
      tick(a, id, `a-${line}`)
      tick(b, id, `b-${line}`)
      settle()
    }
    expect(ticksOf(a, id)).toHaveLength(10)
    expect(storage.tried - before).toBeLessThanOrEqual(12)
  })

  it('[T09] lose nothing of fifty ticks in turn, without hearing of each other', async () => {
    const { a, b, id } = await twoTabs(settle)
    for (let number = 0; number < 50; number += 1) tick(number % 2 === 0 ? a : b, id, `line-${number}`)
    settle()
    expect(ticksOf(a, id)).toHaveLength(50)
    expect(ticksOf(b, id)).toHaveLength(50)
  })

  it('[T06] join what was said while one of them was frozen', async () => {
    const { a, b, id } = await twoTabs(settle)
    tick(a, id, 'one')
    tick(a, id, 'two')
    // The frozen tab hears of nothing until it is back, and may act first.
    tick(b, id, 'three')
    expect(ticksOf(b, id)).toEqual(['one', 'three', 'two'])
    settle()
    expect(ticksOf(a, id)).toEqual(['one', 'three', 'two'])
  })

  it('[T01] lose nothing of what one said of several cards while the other changes all of them at once', async () => {
    const { a, b, id } = await twoTabs(settle)
    const other = a.act(({ startCard }) => startCard())
    settle()
    for (const card of [id, other]) tick(b, card, 'theirs')
    const ours = Object.values(a.state().cards).map((card) =>
      withSaid(card, { section: 'marks', key: 'ours', value: DONE, by: 'a' }),
    )
    a.act(({ putCards }) => putCards(Object.fromEntries(ours.map((card) => [card.id, card]))))
    for (const card of [id, other])
      expect(Object.keys(onDisk(storage, card)?.marks ?? {}).toSorted()).toEqual(['ours', 'theirs'])
  })

  it('[T02] agree on the later of two things said under one name', async () => {
    const { a, b, id } = await twoTabs(settle)
    note(a, id, 'from a')
    settle()
    note(b, id, 'from b, later')
    settle()
    expect(noteIn(a, id)).toBe('from b, later')
    expect(noteIn(b, id)).toBe('from b, later')
  })

  it('[T02] agree even when both spoke at once', async () => {
    const { a, b, id } = await twoTabs(settle)
    note(a, id, 'from a')
    note(b, id, 'from b')
    settle()
    expect(noteIn(a, id)).toBe(noteIn(b, id))
    expect(onDisk(storage, id)).toEqual(a.state().cards[id])
  })

  it('see a card the other one added', async () => {
    const { a, b } = await twoTabs(settle)
    const added = b.act(({ startCard }) => startCard())
    settle()
    expect(a.state().cards[added]).toEqual(b.state().cards[added])
  })

  it('keep their languages apart', async () => {
    const { a, b } = await twoTabs(settle)
    a.act(({ chooseLocale }) => chooseLocale('en'))
    settle()
    expect(b.state().locale).toBe('zh-CN')
  })

  it('agree in the end, whatever is done in whichever order and whenever they hear of it', async () => {
    const { a, b } = await twoTabs(settle)
    const anyStep = fc.record({
      inA: fc.boolean(),
      does: fc.constantFrom('tick', 'untick', 'note', 'delete', 'take-back', 'hear'),
      line: fc.constantFrom('one', 'two'),
    })
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 20 }), (steps) => {
        const id = a.act(({ startCard }) => startCard())
        settle()
        for (const { inA, does, line } of steps) {
          const tab = inA ? a : b
          if (does === 'tick') tick(tab, id, line)
          if (does === 'untick') tab.act(({ markItem }) => markItem(id, line, null))
          if (does === 'note') tab.act(({ writeNote }) => writeNote(id, line, does))
          if (does === 'delete') tab.act(({ deleteCard }) => deleteCard(id, ''))
          if (does === 'take-back') tab.act(({ takeBack }) => takeBack())
          if (does === 'hear') settle()
        }
        settle()
        expect(saidIn(b, id)).toEqual(saidIn(a, id))
        expect(onDisk(storage, id)).toMatchObject(saidIn(a, id))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a card deleted in one tab', () => {
  it('[T03] is gone in the other', async () => {
    const { a, b, id } = await twoTabs(settle)
    tick(b, id, 'one')
    settle()
    a.act(({ deleteCard }) => deleteCard(id, ''))
    settle()
    expect(isThereIn(b, id)).toBe(false)
    expect(ticksOf(b, id)).toEqual([])
  })

  it('[T03] is not brought back by words of the other that has not heard yet', async () => {
    const { a, b, id } = await twoTabs(settle)
    a.act(({ deleteCard }) => deleteCard(id, ''))
    tick(b, id, 'one')
    expect(isThereIn(b, id)).toBe(false)
    settle()
    expect(isThereIn(a, id)).toBe(false)
    expect((await openTab()).state().cards[id]?.marks).toEqual({})
  })

  it('[T03] is not brought back by the other taking an earlier act back', async () => {
    const { a, b, id } = await twoTabs(settle)
    tick(b, id, 'one')
    settle()
    a.act(({ deleteCard }) => deleteCard(id, ''))
    settle()
    b.act(({ takeBack }) => takeBack())
    settle()
    expect(isThereIn(a, id)).toBe(false)
    expect(isThereIn(b, id)).toBe(false)
  })

  it('[A01] comes back in both with what both had said when the deletion is taken back', async () => {
    const { a, b, id } = await twoTabs(settle)
    tick(a, id, 'one')
    settle()
    tick(b, id, 'two')
    settle()
    a.act(({ deleteCard }) => deleteCard(id, ''))
    settle()
    a.act(({ takeBack }) => takeBack())
    settle()
    expect(ticksOf(a, id)).toEqual(['one', 'two'])
    expect(b.state().cards).toEqual(a.state().cards)
    expect(isThereIn(b, id)).toBe(true)
  })
})

describe('taking back', () => {
  it('[P8] brings back what was said before, in both tabs and on disk', async () => {
    const { a, b, id } = await twoTabs(settle)
    tick(a, id, 'one')
    a.act(({ markItem }) => markItem(id, 'one', null))
    a.act(({ takeBack }) => takeBack())
    settle()
    expect(ticksOf(a, id)).toEqual(['one'])
    expect(ticksOf(b, id)).toEqual(['one'])
    expect(onDisk(storage, id)).toEqual(a.state().cards[id])
  })

  it('[T02] leaves alone what the other tab said meanwhile, under other names or the same one', async () => {
    const { a, b, id } = await twoTabs(settle)
    tick(a, id, 'one')
    settle()
    tick(b, id, 'two')
    b.act(({ markItem }) => markItem(id, 'one', { said: 'not-applicable', reason: 'b knows better' }))
    settle()
    a.act(({ takeBack }) => takeBack())
    settle()
    expect(b.state().cards[id]?.marks['one']?.v).toEqual({ said: 'not-applicable', reason: 'b knows better' })
    expect(b.state().cards[id]?.marks['two']?.v).toEqual(DONE)
    expect(saidIn(a, id)).toEqual(saidIn(b, id))
  })
})

function ticksOf(tab: Tab, id: string): string[] {
  const marks = Object.entries(tab.state().cards[id]?.marks ?? {})
  return marks.flatMap(([line, kept]) => (kept?.v ? [line] : [])).toSorted()
}

function note(tab: Tab, id: string, text: string): void {
  tab.act(({ writeNote }) => writeNote(id, 'one', text))
}

function noteIn(tab: Tab, id: string): string | null | undefined {
  return tab.state().cards[id]?.notes['one']?.v
}

// The highest counter is only a tab's own memory of what it has given out.
function saidIn(tab: Tab, id: string): object {
  const { clock: _clock, ...said } = tab.state().cards[id] ?? { clock: 0 }
  return said
}

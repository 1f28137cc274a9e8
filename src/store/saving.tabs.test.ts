import { isThere } from '#domain/cancellation.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { decodeCard } from '#snapshot/decode.ts'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { betweenTabs, openTab, type Tab } from './tabs.test-support.ts'

const DONE = { said: 'done' } as const

let storage: FakeStorage
let settle: () => void

beforeEach(() => {
  storage = FakeStorage.forThisTest()
  settle = betweenTabs(storage).settle
})

describe('two tabs', () => {
  it('[T01] both have what each of them said', async () => {
    const { a, b, id } = await twoTabs()
    tick(a, id, 'one')
    tick(a, id, 'two')
    tick(b, id, 'three')
    settle()
    expect(ticksOf(a, id)).toEqual(['one', 'three', 'two'])
    expect(b.state().cards).toEqual(a.state().cards)
    expect(onDisk(id)).toEqual(a.state().cards[id])
  })

  it('[T12] write no more than once for each act and two more', async () => {
    const { a, b, id } = await twoTabs()
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
    const { a, b, id } = await twoTabs()
    for (let number = 0; number < 50; number += 1) tick(number % 2 === 0 ? a : b, id, `line-${number}`)
    settle()
    expect(ticksOf(a, id)).toHaveLength(50)
    expect(ticksOf(b, id)).toHaveLength(50)
  })

  it('[T06] join what was said while one of them was frozen', async () => {
    const { a, b, id } = await twoTabs()
    tick(a, id, 'one')
    tick(a, id, 'two')
    // The frozen tab hears of nothing until it is back, and may act first.
    tick(b, id, 'three')
    expect(ticksOf(b, id)).toEqual(['one', 'three', 'two'])
    settle()
    expect(ticksOf(a, id)).toEqual(['one', 'three', 'two'])
  })

  it('[T02] agree on the later of two things said under one name', async () => {
    const { a, b, id } = await twoTabs()
    note(a, id, 'from a')
    settle()
    note(b, id, 'from b, later')
    settle()
    expect(noteIn(a, id)).toBe('from b, later')
    expect(noteIn(b, id)).toBe('from b, later')
  })

  it('[T02] agree even when both spoke at once', async () => {
    const { a, b, id } = await twoTabs()
    note(a, id, 'from a')
    note(b, id, 'from b')
    settle()
    expect(noteIn(a, id)).toBe(noteIn(b, id))
    expect(onDisk(id)).toEqual(a.state().cards[id])
  })

  it('see a card the other one added', async () => {
    const { a, b } = await twoTabs()
    const added = b.act(({ startCard }) => startCard())
    settle()
    expect(a.state().cards[added]).toEqual(b.state().cards[added])
  })

  it('keep their languages apart', async () => {
    const { a, b } = await twoTabs()
    a.act(({ chooseLocale }) => chooseLocale('en'))
    settle()
    expect(b.state().locale).toBe('zh-CN')
  })

  it('agree in the end, whatever is done in whichever order and whenever they hear of it', async () => {
    const { a, b } = await twoTabs()
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
        expect(onDisk(id)).toMatchObject(saidIn(a, id))
      }),
      { numRuns: 60 },
    )
  })
})

describe('a card deleted in one tab', () => {
  it('[T03] is gone in the other', async () => {
    const { a, b, id } = await twoTabs()
    tick(b, id, 'one')
    settle()
    a.act(({ deleteCard }) => deleteCard(id, ''))
    settle()
    expect(isThereIn(b, id)).toBe(false)
    expect(ticksOf(b, id)).toEqual([])
  })

  it('[T03] is not brought back by words of the other that has not heard yet', async () => {
    const { a, b, id } = await twoTabs()
    a.act(({ deleteCard }) => deleteCard(id, ''))
    tick(b, id, 'one')
    expect(isThereIn(b, id)).toBe(false)
    settle()
    expect(isThereIn(a, id)).toBe(false)
    expect((await openTab()).state().cards[id]?.marks).toEqual({})
  })

  it('[T03] is not brought back by the other taking an earlier act back', async () => {
    const { a, b, id } = await twoTabs()
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
    const { a, b, id } = await twoTabs()
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
    const { a, b, id } = await twoTabs()
    tick(a, id, 'one')
    a.act(({ markItem }) => markItem(id, 'one', null))
    a.act(({ takeBack }) => takeBack())
    settle()
    expect(ticksOf(a, id)).toEqual(['one'])
    expect(ticksOf(b, id)).toEqual(['one'])
    expect(onDisk(id)).toEqual(a.state().cards[id])
  })

  it('[T02] leaves alone what the other tab said meanwhile, under other names or the same one', async () => {
    const { a, b, id } = await twoTabs()
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

describe('what a tab hears', () => {
  it.each(['{"app":"xiaoka","vers', '', 'null', '[]', '<html>', '{"version":1,"card":{}}'])(
    '[T11] of a card that cannot be read is ignored: %j',
    async (damaged) => {
      const { a, id } = await twoTabs()
      tick(a, id, 'one')
      const before = a.state()
      storage.seed(`xiaoka.card.${id}`, damaged)
      a.hear(`xiaoka.card.${id}`)
      expect(a.state().cards).toEqual(before.cards)
      expect(a.state()).toMatchObject({ trouble: null, unreadable: [] })
      expect(storage.texts()[`xiaoka.card.${id}`]).toBe(damaged)
    },
  )

  it('[T11] of a card under the key of another is ignored', async () => {
    const { a, id } = await twoTabs()
    const before = a.state().cards
    const card = before[id]
    if (card !== undefined) storage.seed('xiaoka.card.other', encodeCard({ ...card, life: 9 }, ''))
    a.hear('xiaoka.card.other')
    expect(a.state().cards).toEqual(before)
  })

  it.each(['', 'other', 'xiaoka', 'xiaoka.card', 'xiaoka.preferences', 'xiaoka.card.'])(
    '[T11] of the key %j changes nothing',
    async (key) => {
      const { a } = await twoTabs()
      const before = a.state().cards
      storage.seed(key, 'x')
      expect(() => a.hear(key)).not.toThrow()
      expect(a.state().cards).toEqual(before)
    },
  )

  it('[T05] of a newer version makes it stop writing', async () => {
    const { a, id } = await twoTabs()
    const key = `xiaoka.card.${id}`
    storage.seed(key, (storage.texts()[key] ?? '').replace('"version":2', '"version":3'))
    const before = storage.texts()
    a.hear(key)
    expect(a.state().trouble).toBe('newer')
    tick(a, id, 'one')
    expect(storage.texts()).toEqual(before)
  })

  it('[L01] of the browser clearing everything makes it save all cards again with the next change', async () => {
    const { a, id } = await twoTabs()
    const other = a.act(({ startCard }) => startCard())
    storage.seed('xiaoka.card.bad', '{')
    storage.evict()
    a.hear(null)
    expect(a.state()).toMatchObject({ unreadable: [], event: null })
    expect(storage.texts()).toEqual({})
    tick(a, id, 'one')
    await Promise.resolve()
    expect(onDisk(id)).toEqual(a.state().cards[id])
    expect(onDisk(other)).toEqual(a.state().cards[other])
    expect(a.state().event).toBe('refilled')
  })

  it('[T03] of one card being removed makes it let that card go, and keep the others', async () => {
    const { a, id } = await twoTabs()
    const other = a.act(({ startCard }) => startCard())
    storage.removeItem(`xiaoka.card.${id}`)
    a.hear(`xiaoka.card.${id}`)
    expect(Object.keys(a.state().cards)).toEqual([other])
    expect(onDisk(id)).toBeNull()
    expect(onDisk(other)).toEqual(a.state().cards[other])
  })

  it('[T03] of cards being removed one after the other writes none of them again', async () => {
    const { a, b, id } = await twoTabs()
    const other = b.act(({ startCard }) => startCard())
    settle()
    eraseCards()
    settle()
    expect(storage.texts()).toEqual({})
    for (const tab of [a, b]) expect(tab.state().cards).toEqual({})
    b.act(({ takeBack }) => takeBack())
    settle()
    expect(Object.keys(b.state().cards).toSorted()).toEqual([id, other].toSorted())
    expect(b.state().event).toBeNull()
    expect(a.state().cards).toEqual(b.state().cards)
    expect(onDisk(id)).toEqual(a.state().cards[id])
  })

  it('[T03] of a card being removed that it never had is no news', async () => {
    const { a } = await twoTabs()
    const before = a.state()
    a.hear('xiaoka.card.other')
    expect(a.state()).toMatchObject({ cards: before.cards, event: null, offer: before.offer })
  })

  it('[T12] that says nothing new is not answered, not even with the next change elsewhere', async () => {
    const { a, b, id } = await twoTabs()
    const other = a.act(({ startCard }) => startCard())
    settle()
    // The same words in other bytes, as after a second attempt to save.
    const card = b.state().cards[id]
    const again = card === undefined ? '' : encodeCard(card, '2026-11-01T00:00:00.000Z')
    storage.seed(`xiaoka.card.${id}`, again)
    a.hear(`xiaoka.card.${id}`)
    tick(a, other, 'one')
    expect(storage.texts()[`xiaoka.card.${id}`]).toBe(again)
  })

  it('of an unreadable card made whole by another tab is taken up, and reported no more', async () => {
    storage.seed('xiaoka.card.one', '{')
    const tab = await openTab()
    expect(tab.state().unreadable).toHaveLength(1)
    seedWhole()
    tab.hear('xiaoka.card.one')
    expect(tab.state().unreadable).toEqual([])
    expect(isThereIn(tab, 'one')).toBe(true)
  })

  it('too late of an unreadable card made whole does not make it set the whole one aside', async () => {
    storage.seed('xiaoka.card.one', '{')
    const tab = await openTab()
    seedWhole()
    expect(tab.act(({ setUnreadableAside }) => setUnreadableAside('one'))).toBe(true)
    expect(isThereIn(tab, 'one')).toBe(true)
    expect(Object.keys(storage.texts())).toEqual(['xiaoka.card.one'])
  })

  it('of an unreadable card set aside by another tab is reported no more', async () => {
    storage.seed('xiaoka.card.one', '{')
    const a = await openTab()
    const b = await openTab()
    b.act(({ setUnreadableAside }) => setUnreadableAside('one'))
    settle()
    expect(a.state().unreadable).toEqual([])
  })
})

// As a tab of ours does when everything is to be erased.
function eraseCards(): void {
  for (const key of Object.keys(storage.texts())) storage.removeItem(key)
}

function seedWhole(): void {
  const sections =
    '"answers":{},"marks":{},"notes":{},"bindings":{},"ownServices":{},"mainland":{},"hongkong":{}'
  const card = `{"id":"one","life":1,"ordinal":1,"startedOn":"2026-11-01","clock":0,${sections}}`
  storage.seed('xiaoka.card.one', `{"app":"xiaoka","version":1,"savedAt":"","card":${card}}`)
}

async function twoTabs(): Promise<{ a: Tab; b: Tab; id: string }> {
  const a = await openTab()
  const id = a.act(({ startCard }) => startCard())
  const b = await openTab()
  settle()
  return { a, b, id }
}

function tick(tab: Tab, id: string, line: string): void {
  tab.act(({ markItem }) => markItem(id, line, DONE))
}

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

function isThereIn(tab: Tab, id: string): boolean {
  const card = tab.state().cards[id]
  return card !== undefined && isThere(card)
}

function onDisk(id: string): unknown {
  const decoded = decodeCard(storage.texts()[`xiaoka.card.${id}`] ?? '')
  return decoded.ok ? decoded.cancellation : null
}

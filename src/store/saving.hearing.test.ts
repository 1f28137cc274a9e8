import { encodeCard } from '#snapshot/encode.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { tick, isThereIn, twoTabs } from './twoTabs.test-support.ts'
import { onDisk } from './keptCards.test-support.ts'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { openTab, betweenTabs } from './tabs.test-support.ts'

let storage: FakeStorage
let settle: () => void

beforeEach(() => {
  storage = FakeStorage.forThisTest()
  settle = betweenTabs(storage).settle
})

describe('what a tab hears', () => {
  it.each(['{"app":"xiaoka","vers', '', 'null', '[]', '<html>', '{"version":1,"card":{}}'])(
    '[T11] of a card that cannot be read is ignored: %j',
    async (damaged) => {
      const { a, id } = await twoTabs(settle)
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
    const { a, id } = await twoTabs(settle)
    const before = a.state().cards
    const card = before[id]
    if (card !== undefined) storage.seed('xiaoka.card.other', encodeCard({ ...card, life: 9 }, ''))
    a.hear('xiaoka.card.other')
    expect(a.state().cards).toEqual(before)
  })

  it.each(['', 'other', 'xiaoka', 'xiaoka.card', 'xiaoka.preferences', 'xiaoka.card.'])(
    '[T11] of the key %j changes nothing',
    async (key) => {
      const { a } = await twoTabs(settle)
      const before = a.state().cards
      storage.seed(key, 'x')
      expect(() => a.hear(key)).not.toThrow()
      expect(a.state().cards).toEqual(before)
    },
  )

  it('[T05] of a newer version makes it stop writing', async () => {
    const { a, id } = await twoTabs(settle)
    const key = `xiaoka.card.${id}`
    storage.seed(key, (storage.texts()[key] ?? '').replace('"version":2', '"version":3'))
    const before = storage.texts()
    a.hear(key)
    expect(a.state().trouble).toBe('newer')
    tick(a, id, 'one')
    expect(storage.texts()).toEqual(before)
  })

  it('[L01] of the browser clearing everything makes it save all cards again with the next change', async () => {
    const { a, id } = await twoTabs(settle)
    const other = a.act(({ startCard }) => startCard())
    storage.seed('xiaoka.card.bad', '{')
    storage.evict()
    a.hear(null)
    expect(a.state()).toMatchObject({ unreadable: [], event: null })
    expect(storage.texts()).toEqual({})
    tick(a, id, 'one')
    await Promise.resolve()
    expect(onDisk(storage, id)).toEqual(a.state().cards[id])
    expect(onDisk(storage, other)).toEqual(a.state().cards[other])
    expect(a.state().event).toBe('refilled')
  })

  it('[T03] of one card being removed makes it let that card go, and keep the others', async () => {
    const { a, id } = await twoTabs(settle)
    const other = a.act(({ startCard }) => startCard())
    storage.removeItem(`xiaoka.card.${id}`)
    a.hear(`xiaoka.card.${id}`)
    expect(Object.keys(a.state().cards)).toEqual([other])
    expect(onDisk(storage, id)).toBeNull()
    expect(onDisk(storage, other)).toEqual(a.state().cards[other])
  })

  it('[T03] of cards being removed one after the other writes none of them again', async () => {
    const { a, b, id } = await twoTabs(settle)
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
    expect(onDisk(storage, id)).toEqual(a.state().cards[id])
  })

  it('[T03] of a card being removed that it never had is no news', async () => {
    const { a } = await twoTabs(settle)
    const before = a.state()
    a.hear('xiaoka.card.other')
    expect(a.state()).toMatchObject({ cards: before.cards, event: null, offer: before.offer })
  })

  it('[T12] that says nothing new is not answered, not even with the next change elsewhere', async () => {
    const { a, b, id } = await twoTabs(settle)
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

import { encodeCard } from '#snapshot/encode.ts'
import { newCancellation } from '#domain/cancellation.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { DONE, DAMAGED, ticked, textOf, newer, seedCard } from './keptCards.test-support.ts'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { openTab } from './tabs.test-support.ts'

let storage: FakeStorage

beforeEach(() => {
  storage = FakeStorage.forThisTest()
})

describe('opening', () => {
  it('[S12] finds every card as it was, and when the latest was saved', async () => {
    const one = ticked(newCancellation('one', 1, '2026-11-01'))
    const two = newCancellation('two', 2, '2026-11-02')
    storage.seed('xiaoka.card.two', encodeCard(two, '2026-11-03T08:00:00.000Z'))
    storage.seed('xiaoka.card.one', encodeCard(one, '2026-11-04T08:00:00.000Z'))
    const { state } = await openTab()
    expect(state().cards).toEqual({ one, two })
    expect(state().savedAt).toBe('2026-11-04T08:00:00.000Z')
    expect(state()).toMatchObject({ trouble: null, unreadable: [], repairs: 0 })
  })

  it('[L02] of an empty storage is no trouble', async () => {
    const { state } = await openTab()
    expect(state()).toMatchObject({ cards: {}, trouble: null, unreadable: [], repairs: 0, savedAt: null })
  })

  it('writes nothing by itself', async () => {
    seedCard(storage, 'one')
    await openTab()
    expect(storage.tried).toBe(0)
  })

  it('[S04] keeps the good parts of damaged cards and counts the others', async () => {
    seedCard(storage, 'one', (text) => text.replace('"notes":{}', '"notes":7,"toggle":1'))
    seedCard(storage, 'two', (text) => text.replace('"marks":{', '"marks":{"documents.sim":5,'))
    const { state } = await openTab()
    expect(Object.keys(state().cards)).toEqual(['one', 'two'])
    expect(state().cards['two']?.marks['documents.identity']?.v).toEqual(DONE)
    expect(state().repairs).toBe(2)
  })

  it.each(DAMAGED)('[S01–S03] of %j reports it and lets the other cards be used', async (damaged) => {
    storage.seed('xiaoka.card.bad', damaged)
    seedCard(storage, 'good')
    const { state } = await openTab()
    expect(state().unreadable).toEqual([{ id: 'bad', problem: 'unreadable' }])
    expect(Object.keys(state().cards)).toEqual(['good'])
    expect(state().trouble).toBeNull()
  })

  it('reports a card that stands under the key of another', async () => {
    storage.seed('xiaoka.card.two', textOf('one'))
    const { state } = await openTab()
    expect(state().unreadable).toEqual([{ id: 'two', problem: 'unreadable' }])
    expect(state().cards).toEqual({})
  })

  it('[S09] of a newer version’s card says so', async () => {
    seedCard(storage, 'one', newer)
    const { state } = await openTab()
    expect(state()).toMatchObject({ trouble: 'newer', unreadable: [{ id: 'one', problem: 'newer' }] })
  })

  it.each([
    ['W04', 'denied'],
    ['W05', 'null'],
  ] as const)('[%s] of a storage that is %s says that saving is blocked', async (_id, mood) => {
    storage.become(mood)
    const { state } = await openTab()
    expect(state()).toMatchObject({ trouble: 'blocked', cards: {} })
  })
})

describe('what could not be read', () => {
  it.each(DAMAGED)('[S01–S03] stays byte for byte whatever is done: %j', async (damaged) => {
    storage.seed('xiaoka.card.bad', damaged)
    seedCard(storage, 'good')
    const tab = await openTab()
    tab.act(({ markItem }) => markItem('good', 'documents.identity', null))
    const added = tab.act(({ startCard }) => startCard())
    tab.act(({ deleteCard }) => deleteCard(added, ''))
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    expect(storage.texts()['xiaoka.card.bad']).toBe(damaged)
  })

  it('[S09] of a newer version makes this one write nothing at all any more', async () => {
    seedCard(storage, 'one', newer)
    seedCard(storage, 'two')
    storage.seed('xiaoka.preferences', '{"locale":"en","theme":"dark"}')
    const before = storage.texts()
    const tab = await openTab()
    tab.act(({ markItem }) => markItem('two', 'documents.identity', null))
    tab.act(({ startCard }) => startCard())
    tab.act(({ chooseLocale }) => chooseLocale('zh-HK'))
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect(storage.texts()).toEqual(before)
    expect(tab.state().trouble).toBe('newer')
  })
})

describe('an unreadable card set aside by the person', () => {
  it('[S01] is kept byte for byte, reported no more, and not read as a card next time', async () => {
    storage.seed('xiaoka.card.bad', '{"app":"xia')
    const tab = await openTab()
    expect(tab.act(({ setUnreadableAside }) => setUnreadableAside('bad'))).toBe(true)
    expect(tab.state().unreadable).toEqual([])
    expect(Object.values(storage.texts())).toEqual(['{"app":"xia'])
    expect((await openTab()).state()).toMatchObject({ unreadable: [], cards: {} })
  })

  it('[W01] stays and is still reported where there is no room', async () => {
    storage.seed('xiaoka.card.bad', '{"app":"xia')
    const tab = await openTab()
    storage.failWrites(1)
    expect(tab.act(({ setUnreadableAside }) => setUnreadableAside('bad'))).toBe(false)
    expect(tab.state().unreadable).toHaveLength(1)
    expect(storage.texts()).toEqual({ 'xiaoka.card.bad': '{"app":"xia' })
  })
})

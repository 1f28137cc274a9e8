import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeDatabases } from './fakeDatabases.test-support.ts'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { betweenTabs, openTab } from './tabs.test-support.ts'
import { DONE, tabWithCard, idsIn, marksOf } from './everything.test-support.ts'

let storage: FakeStorage
let databases: FakeDatabases

beforeEach(() => {
  storage = FakeStorage.forThisTest()
  databases = FakeDatabases.forThisTest()
})

describe('keeping nothing', () => {
  it('removes all of ours, in every place, and writes nothing from then on', async () => {
    storage.seed('other', 'of somebody else')
    const { tab, id, startOver, stopKeeping } = await tabWithCard()
    await startOver()
    tab.act(({ takeBack }) => takeBack())
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    expect(await stopKeeping()).toBe(true)
    tab.act(({ markItem }) => markItem(id, 'two', DONE))
    tab.act(({ chooseLocale }) => chooseLocale('zh-HK'))
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect(storage.texts()).toEqual({ other: 'of somebody else' })
    expect(await databases.names()).toEqual([])
    expect(tab.state()).toMatchObject({ keeps: false, backups: [] })
  })

  it('leaves on the screen what is on the screen', async () => {
    const { tab, id, stopKeeping } = await tabWithCard()
    await stopKeeping()
    tab.act(({ markItem }) => markItem(id, 'two', DONE))
    expect(marksOf(tab, id)).toEqual(['one', 'two'])
  })

  it('says when the browser would not forget', async () => {
    const { stopKeeping } = await tabWithCard()
    vi.spyOn(storage, 'removeItem').mockImplementation(() => {
      throw new DOMException('Refused.', 'SecurityError')
    })
    expect(await stopKeeping()).toBe(false)
  })

  it('[W12] says when a database would not go', async () => {
    const { stopKeeping } = await tabWithCard()
    databases.refuseErasing()
    expect(await stopKeeping()).toBe(false)
    expect(storage.texts()).toEqual({})
  })

  it('ends with everything on the screen being kept again', async () => {
    const { tab, id, keepAgain, stopKeeping } = await tabWithCard()
    await stopKeeping()
    tab.act(({ markItem }) => markItem(id, 'two', DONE))
    keepAgain()
    expect((await openTab()).state().cards).toEqual(tab.state().cards)
    expect(tab.state().keeps).toBe(true)
  })
})

describe('erasing everything', () => {
  it('[S16] leaves nothing of ours, touches nothing of others, and begins anew', async () => {
    storage.seed('other', 'of somebody else')
    storage.seed('xiaoka.card.bad', '{')
    const { tab, startOver, noteExported, eraseEverything } = await tabWithCard()
    await startOver()
    noteExported()
    expect(await eraseEverything()).toBe(true)
    expect(storage.texts()).toEqual({ other: 'of somebody else' })
    expect(await databases.names()).toEqual([])
    expect(tab.state()).toMatchObject({
      cards: {},
      unreadable: [],
      backups: [],
      exportedAt: null,
      offer: null,
      keeps: true,
    })
  })

  it('keeps what is said afterwards', async () => {
    const { tab, eraseEverything } = await tabWithCard()
    await eraseEverything()
    const id = tab.act(({ startCard }) => startCard())
    expect(idsIn(await openTab())).toEqual([id])
  })

  it('keeps the language of the moment on the screen', async () => {
    const { tab, eraseEverything } = await tabWithCard()
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    await eraseEverything()
    expect(tab.state().locale).toBe('en')
  })

  it('goes on keeping nothing where that was chosen', async () => {
    const { tab, stopKeeping, eraseEverything } = await tabWithCard()
    await stopKeeping()
    await eraseEverything()
    tab.act(({ startCard }) => startCard())
    expect(tab.state().keeps).toBe(false)
    expect(storage.texts()).toEqual({})
  })

  it('[T03] of several cards makes another tab let all of them go, and offer all of them', async () => {
    const { settle } = betweenTabs(storage)
    const { tab, eraseEverything } = await tabWithCard()
    tab.act(({ startCard }) => startCard())
    const other = await openTab()
    settle()
    const before = other.state().cards
    await eraseEverything()
    settle()
    expect(other.state()).toMatchObject({ cards: {}, event: 'cleared-elsewhere' })
    expect(storage.texts()).toEqual({})
    other.act(({ takeBack }) => takeBack())
    settle()
    expect(other.state().cards).toEqual(before)
    expect(tab.state().cards).toEqual(before)
  })

  it('says when that did not work', async () => {
    const { eraseEverything } = await tabWithCard()
    vi.spyOn(storage, 'removeItem').mockImplementation(() => {
      throw new DOMException('Refused.', 'SecurityError')
    })
    expect(await eraseEverything()).toBe(false)
  })
})

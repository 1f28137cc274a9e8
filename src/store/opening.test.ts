import { newCancellation, withSaid } from '#domain/cancellation.ts'
import { decodeCard } from '#snapshot/decode.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeDatabases } from './fakeDatabases.test-support.ts'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { openTab, type Tab } from './tabs.test-support.ts'

const AT = '2026-11-24T08:00:00.000Z'
const KEY = 'xiaoka.card.one'
const ONE = newCancellation('one', 1, '2026-11-01')
const LATER = withSaid(ONE, { section: 'marks', key: 'x', value: { said: 'done' }, by: 'a' })

let storage: FakeStorage
let databases: FakeDatabases

beforeEach(() => {
  storage = FakeStorage.forThisTest()
  databases = FakeDatabases.forThisTest()
})

describe('after a kill of the browser', () => {
  it('[W09] what only the second copy has is on the screen and on disk again', async () => {
    storage.seed(KEY, encodeCard(ONE, AT))
    await databases.seed('mirror', { one: encodeCard(LATER, AT) })
    const tab = await openTab()
    expect(tab.state().cards).toEqual({ one: ONE })
    await vi.waitFor(() => expect(tab.state().cards).toEqual({ one: LATER }))
    expect(decodeCard(storage.texts()[KEY] ?? '')).toMatchObject({ cancellation: LATER })
  })

  it('[S01] what cannot be read stays until the person decides, and comes back from the second copy then', async () => {
    storage.seed(KEY, '{"app":"xia')
    await databases.seed('mirror', { one: encodeCard(LATER, AT) })
    const tab = await openTab()
    await vi.dynamicImportSettled()
    expect(storage.texts()).toEqual({ [KEY]: '{"app":"xia' })
    tab.act(({ setUnreadableAside }) => setUnreadableAside('one'))
    await vi.waitFor(() => expect(tab.state().cards).toEqual({ one: LATER }))
    expect(decodeCard(storage.texts()[KEY] ?? '')).toMatchObject({ cancellation: LATER })
    expect(storage.texts()['xiaoka.set-aside.one']).toBe('{"app":"xia')
  })

  it('[W12] a second copy that cannot be read costs nothing', async () => {
    storage.seed(KEY, encodeCard(ONE, AT))
    databases.forbid()
    const tab = await openTab()
    tab.act(({ markItem }) => markItem('one', 'x', { said: 'done' }))
    await vi.dynamicImportSettled()
    expect(tab.state()).toMatchObject({
      trouble: null,
      cards: { one: { marks: { x: { v: { said: 'done' } } } } },
    })
  })
})

describe('the second copy', () => {
  it('[W09] has what stood before, and every change', async () => {
    storage.seed(KEY, encodeCard(ONE, AT))
    const tab = await openTab()
    await vi.waitFor(async () => expect(await mirrored()).toEqual([ONE]))
    tab.act(({ markItem }) => markItem('one', 'x', { said: 'done' }))
    await vi.waitFor(async () => expect(await mirrored()).toEqual([tab.state().cards['one']]))
  })

  it('[W01] has what the full first copy has no room for', async () => {
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    await vi.waitFor(async () => expect(await mirrored()).toHaveLength(1))
    storage.failWrites(Infinity)
    tab.act(({ markItem }) => markItem(id, 'x', { said: 'done' }))
    await vi.waitFor(async () => expect(await mirrored()).toEqual([tab.state().cards[id]]))
  })

  it('comes with the first backup of the day', async () => {
    storage.seed(KEY, encodeCard(ONE, AT))
    await openTab()
    await vi.waitFor(async () => expect(Object.keys(await databases.texts('backups'))).toHaveLength(1))
  })

  it('is not made where nobody keeps anything', async () => {
    await openTab()
    await vi.dynamicImportSettled()
    expect(await databases.names()).toEqual([])
  })
})

describe('leaving', () => {
  it('is not held up where everything is saved', async () => {
    const tab = await openTab()
    tab.act(({ startCard }) => startCard())
    expect(isHeldUp(tab)).toBe(false)
  })

  it.each([{ keeps: false }, { trouble: 'blocked' }, { trouble: 'no-room' }] as const)(
    '[W03] is held up where words would be lost: %j',
    async (state) => {
      const tab = await openTab()
      tab.act(({ takeUp }) => takeUp(state))
      expect(isHeldUp(tab)).toBe(false)
      tab.act(({ startCard }) => startCard())
      tab.act(({ takeUp }) => takeUp(state))
      expect(isHeldUp(tab)).toBe(true)
    },
  )
})

describe('keeping for good', () => {
  const persist = vi.fn<() => Promise<boolean>>()

  beforeEach(() => {
    persist.mockReset().mockResolvedValue(false)
    Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist } })
  })

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'storage')
  })

  it('[L04] is asked for with the first decision, once', async () => {
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    tab.act(({ markItem }) => markItem(id, 'x', { said: 'done' }))
    expect(persist).not.toHaveBeenCalled()
    tab.act(({ chooseDecision }) => chooseDecision(id, 'keep'))
    tab.act(({ chooseDecision }) => chooseDecision(id, 'cancel'))
    expect(persist).toHaveBeenCalledTimes(1)
  })

  it('[L04] is not asked for where nothing is to be kept', async () => {
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    tab.act(({ takeUp }) => takeUp({ keeps: false }))
    tab.act(({ chooseDecision }) => chooseDecision(id, 'keep'))
    expect(persist).not.toHaveBeenCalled()
  })
})

function isHeldUp(tab: Tab): boolean {
  return tab.meet(new Event('beforeunload', { cancelable: true }))
}

async function mirrored(): Promise<unknown[]> {
  const decoded = Object.values(await databases.texts('mirror')).map((text) => decodeCard(String(text)))
  return decoded.map((each) => (each.ok ? each.cancellation : each.problem))
}

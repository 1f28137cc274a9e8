import { decodeCard } from '#snapshot/decode.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { openTab } from './tabs.test-support.ts'

const DONE = { said: 'done' } as const
const DAMAGED = ['{"app":"xiaoka","version":1,"c', '', 'null', '5', '[]', '"x"', '<html>', '{}'] as const

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
    seedCard('one')
    await openTab()
    expect(storage.tried).toBe(0)
  })

  it('[S04] keeps the good parts of damaged cards and counts the others', async () => {
    seedCard('one', (text) => text.replace('"notes":{}', '"notes":7,"toggle":1'))
    seedCard('two', (text) => text.replace('"marks":{', '"marks":{"documents.sim":5,'))
    const { state } = await openTab()
    expect(Object.keys(state().cards)).toEqual(['one', 'two'])
    expect(state().cards['two']?.marks['documents.identity']?.v).toEqual(DONE)
    expect(state().repairs).toBe(2)
  })

  it.each(DAMAGED)('[S01–S03] of %j reports it and lets the other cards be used', async (damaged) => {
    storage.seed('xiaoka.card.bad', damaged)
    seedCard('good')
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
    seedCard('one', newer)
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
    seedCard('good')
    const tab = await openTab()
    tab.act(({ markItem }) => markItem('good', 'documents.identity', null))
    const added = tab.act(({ startCard }) => startCard())
    tab.act(({ deleteCard }) => deleteCard(added, ''))
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    expect(storage.texts()['xiaoka.card.bad']).toBe(damaged)
  })

  it('[S09] of a newer version makes this one write nothing at all any more', async () => {
    seedCard('one', newer)
    seedCard('two')
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

describe('a change', () => {
  it('is on disk before the act returns', async () => {
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    expect(onDisk(id)).toEqual(tab.state().cards[id])
    tab.act(({ writeNote }) => writeNote(id, 'documents.identity', 'a'))
    expect(onDisk(id)?.notes['documents.identity']?.v).toBe('a')
    tab.act(({ writeNote }) => writeNote(id, 'documents.identity', 'ab'))
    expect(onDisk(id)?.notes['documents.identity']?.v).toBe('ab')
  })

  it('is there for the next tab that opens', async () => {
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    tab.act(({ markItem }) => markItem(id, 'documents.identity', DONE))
    expect((await openTab()).state().cards).toEqual(tab.state().cards)
  })

  it('[P6] leaves the bytes of every other card alone', async () => {
    seedCard('one')
    // As an older build may have written it: the same words in other bytes.
    seedCard('two', (text) => `${text.replace('"app":"xiaoka",', '')}  `)
    const before = storage.texts()['xiaoka.card.two']
    const tab = await openTab()
    tab.act(({ markItem }) => markItem('one', 'documents.identity', null))
    tab.act(({ deleteCard }) => deleteCard('one', ''))
    expect(storage.texts()['xiaoka.card.two']).toBe(before)
  })

  it('[S16] leaves every key of others alone, as does taking everything back', async () => {
    const others = { theme: 'dark', 'persist:root': '{}', 'card.one': 'x', xiaoka: 'y', '': 'z' }
    for (const [key, text] of Object.entries(others)) storage.seed(key, text)
    storage.seed('xiaoka.card.bad', '{')
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    tab.act(({ deleteCard }) => deleteCard(id, ''))
    tab.act(({ takeBack }) => takeBack())
    tab.act(({ setUnreadableAside }) => setUnreadableAside('bad'))
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    expect(storage.texts()).toMatchObject(others)
  })

  it('tells when it was saved', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T08:00:00.000Z'), toFake: ['Date'] })
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    expect(tab.state().savedAt).toBe('2026-11-24T08:00:00.000Z')
    expect(decodeCard(textIn(id))).toMatchObject({ savedAt: '2026-11-24T08:00:00.000Z' })
    vi.useRealTimers()
  })

  it('[L08] is not undone by a clock that was set back', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T08:00:00.000Z'), toFake: ['Date'] })
    const early = await openTab()
    const id = early.act(({ startCard }) => startCard())
    early.act(({ writeNote }) => writeNote(id, 'documents.identity', 'first'))
    vi.setSystemTime('2020-11-24T08:00:00.000Z')
    const late = await openTab()
    late.act(({ writeNote }) => writeNote(id, 'documents.identity', 'second'))
    expect((await openTab()).state().cards[id]?.notes['documents.identity']?.v).toBe('second')
    vi.useRealTimers()
  })

  it('[L01] saves everything again after the browser took all away', async () => {
    seedCard('one')
    seedCard('two')
    const tab = await openTab()
    storage.evict()
    tab.act(({ markItem }) => markItem('one', 'documents.identity', null))
    await Promise.resolve()
    expect(onDisk('one')).toEqual(tab.state().cards['one'])
    expect(onDisk('two')).toEqual(tab.state().cards['two'])
    expect(tab.state().event).toBe('refilled')
  })
})

describe('a card damaged while it is open', () => {
  it('[S01] is set aside byte for byte before it is written again', async () => {
    seedCard('one')
    const tab = await openTab()
    storage.seed('xiaoka.card.one', '{"app":"xia')
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine'))
    expect(storage.texts()['xiaoka.set-aside.one']).toBe('{"app":"xia')
    expect(onDisk('one')).toEqual(tab.state().cards['one'])
    expect(tab.state().trouble).toBeNull()
  })

  it('[W01] is not written over while there is no room to set it aside', async () => {
    seedCard('one')
    const tab = await openTab()
    storage.seed('xiaoka.card.one', '{"app":"xia')
    storage.failWrites(1)
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine'))
    expect(storage.texts()['xiaoka.card.one']).toBe('{"app":"xia')
    expect(tab.state().trouble).toBe('no-room')
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine too'))
    expect(storage.texts()['xiaoka.set-aside.one']).toBe('{"app":"xia')
    expect(onDisk('one')?.notes['documents.identity']?.v).toBe('mine too')
    expect(tab.state().trouble).toBeNull()
  })

  it('is set aside as well when it is the text of another card', async () => {
    seedCard('one')
    const tab = await openTab()
    const foreign = textOf('two')
    storage.seed('xiaoka.card.one', foreign)
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine'))
    expect(storage.texts()['xiaoka.set-aside.one']).toBe(foreign)
    expect(onDisk('one')).toEqual(tab.state().cards['one'])
    expect(Object.keys(tab.state().cards)).toEqual(['one'])
  })

  it('[T05] by nothing but a newer version stays as it is, and nothing is written any more', async () => {
    seedCard('one')
    seedCard('two')
    const tab = await openTab()
    seedCard('one', newer)
    const before = storage.texts()
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine'))
    expect(tab.state().trouble).toBe('newer')
    tab.act(({ writeNote }) => writeNote('two', 'documents.identity', 'mine'))
    expect(storage.texts()).toEqual(before)
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

describe('preferences', () => {
  it('are kept as soon as they are chosen, and found again', async () => {
    const tab = await openTab()
    tab.act(({ startCard }) => startCard())
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect((await openTab(['zh-HK'])).state()).toMatchObject({ locale: 'en', place: '#/about' })
  })

  it('leave nothing behind after a first look around', async () => {
    const tab = await openTab()
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect(storage.texts()).toEqual({})
  })

  it('that were never chosen follow the browser', async () => {
    expect((await openTab(['en-GB', 'zh-CN'])).state().locale).toBe('en')
  })

  it('follow the browser as long as no language was chosen, wherever the person went', async () => {
    const tab = await openTab(['en'])
    tab.act(({ startCard }) => startCard())
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    expect((await openTab(['zh-HK'])).state()).toMatchObject({ locale: 'zh-HK', place: '#/about' })
  })

  it.each(DAMAGED.filter((text) => text !== ''))(
    '[S01–S03] that cannot be read fall back, and %j stays until a language is chosen',
    async (damaged) => {
      storage.seed('xiaoka.preferences', damaged)
      const tab = await openTab(['zh-HK'])
      expect(tab.state()).toMatchObject({ locale: 'zh-HK', place: null })
      tab.act(({ startCard }) => startCard())
      tab.act(({ rememberPlace }) => rememberPlace('#/about'))
      expect(storage.texts()['xiaoka.preferences']).toBe(damaged)
      tab.act(({ chooseLocale }) => chooseLocale('en'))
      expect((await openTab()).state()).toMatchObject({ locale: 'en', place: '#/about' })
    },
  )

  it('[W02] that cannot be written do not throw', async () => {
    const tab = await openTab()
    storage.failWrites(Infinity)
    expect(() => tab.act(({ chooseLocale }) => chooseLocale('en'))).not.toThrow()
    expect(tab.state().locale).toBe('en')
  })
})

function ticked(card: Cancellation): Cancellation {
  return withSaid(card, { section: 'marks', key: 'documents.identity', value: DONE, by: 'seed' })
}

function textOf(id: string): string {
  return encodeCard(ticked(newCancellation(id, 1, '2026-11-01')), '2026-11-04T08:00:00.000Z')
}

function seedCard(id: string, alter: (text: string) => string = (text) => text): void {
  storage.seed(`xiaoka.card.${id}`, alter(textOf(id)))
}

function newer(text: string): string {
  return text.replace('"version":2', '"version":3')
}

function textIn(id: string): string {
  return storage.texts()[`xiaoka.card.${id}`] ?? ''
}

function onDisk(id: string): Cancellation | null {
  const decoded = decodeCard(textIn(id))
  return decoded.ok ? decoded.cancellation : null
}

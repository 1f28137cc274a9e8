import { decodeCard } from '#snapshot/decode.ts'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DONE, DAMAGED, textOf, newer, seedCard, textIn, onDisk } from './keptCards.test-support.ts'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { openTab } from './tabs.test-support.ts'

let storage: FakeStorage

beforeEach(() => {
  storage = FakeStorage.forThisTest()
})

describe('a change', () => {
  it('is on disk before the act returns', async () => {
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    expect(onDisk(storage, id)).toEqual(tab.state().cards[id])
    tab.act(({ writeNote }) => writeNote(id, 'documents.identity', 'a'))
    expect(onDisk(storage, id)?.notes['documents.identity']?.v).toBe('a')
    tab.act(({ writeNote }) => writeNote(id, 'documents.identity', 'ab'))
    expect(onDisk(storage, id)?.notes['documents.identity']?.v).toBe('ab')
  })

  it('is there for the next tab that opens', async () => {
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    tab.act(({ markItem }) => markItem(id, 'documents.identity', DONE))
    expect((await openTab()).state().cards).toEqual(tab.state().cards)
  })

  it('[P6] leaves the bytes of every other card alone', async () => {
    seedCard(storage, 'one')
    // As an older build may have written it: the same words in other bytes.
    seedCard(storage, 'two', (text) => `${text.replace('"app":"xiaoka",', '')}  `)
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
    expect(decodeCard(textIn(storage, id))).toMatchObject({ savedAt: '2026-11-24T08:00:00.000Z' })
    vi.useRealTimers()
  })

  it('tells the minute alone, and calls nobody for the seconds', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T08:00:01.000Z'), toFake: ['Date'] })
    const tab = await openTab()
    const id = tab.act(({ startCard }) => startCard())
    const { savedAt } = tab.state()
    vi.setSystemTime(new Date('2026-11-24T08:00:59.999Z'))
    tab.act(({ answerQuestion }) => answerQuestion(id, 'decision', 'cancel'))
    expect(tab.state().savedAt).toBe(savedAt)
    expect(decodeCard(textIn(storage, id))).toMatchObject({ savedAt: '2026-11-24T08:00:59.999Z' })
    vi.setSystemTime(new Date('2026-11-24T08:01:00.000Z'))
    tab.act(({ answerQuestion }) => answerQuestion(id, 'decision', 'suspend'))
    expect(tab.state().savedAt).toBe('2026-11-24T08:01:00.000Z')
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
    seedCard(storage, 'one')
    seedCard(storage, 'two')
    const tab = await openTab()
    storage.evict()
    tab.act(({ markItem }) => markItem('one', 'documents.identity', null))
    await Promise.resolve()
    expect(onDisk(storage, 'one')).toEqual(tab.state().cards['one'])
    expect(onDisk(storage, 'two')).toEqual(tab.state().cards['two'])
    expect(tab.state().event).toBe('refilled')
  })
})

describe('a card damaged while it is open', () => {
  it('[S01] is set aside byte for byte before it is written again', async () => {
    seedCard(storage, 'one')
    const tab = await openTab()
    storage.seed('xiaoka.card.one', '{"app":"xia')
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine'))
    expect(storage.texts()['xiaoka.set-aside.one']).toBe('{"app":"xia')
    expect(onDisk(storage, 'one')).toEqual(tab.state().cards['one'])
    expect(tab.state().trouble).toBeNull()
  })

  it('[W01] is not written over while there is no room to set it aside', async () => {
    seedCard(storage, 'one')
    const tab = await openTab()
    storage.seed('xiaoka.card.one', '{"app":"xia')
    storage.failWrites(1)
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine'))
    expect(storage.texts()['xiaoka.card.one']).toBe('{"app":"xia')
    expect(tab.state().trouble).toBe('no-room')
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine too'))
    expect(storage.texts()['xiaoka.set-aside.one']).toBe('{"app":"xia')
    expect(onDisk(storage, 'one')?.notes['documents.identity']?.v).toBe('mine too')
    expect(tab.state().trouble).toBeNull()
  })

  it('is set aside as well when it is the text of another card', async () => {
    seedCard(storage, 'one')
    const tab = await openTab()
    const foreign = textOf('two')
    storage.seed('xiaoka.card.one', foreign)
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine'))
    expect(storage.texts()['xiaoka.set-aside.one']).toBe(foreign)
    expect(onDisk(storage, 'one')).toEqual(tab.state().cards['one'])
    expect(Object.keys(tab.state().cards)).toEqual(['one'])
  })

  it('[T05] by nothing but a newer version stays as it is, and nothing is written any more', async () => {
    seedCard(storage, 'one')
    seedCard(storage, 'two')
    const tab = await openTab()
    seedCard(storage, 'one', newer)
    const before = storage.texts()
    tab.act(({ writeNote }) => writeNote('one', 'documents.identity', 'mine'))
    expect(tab.state().trouble).toBe('newer')
    tab.act(({ writeNote }) => writeNote('two', 'documents.identity', 'mine'))
    expect(storage.texts()).toEqual(before)
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

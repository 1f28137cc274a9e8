import { decodeCard } from '#snapshot/decode.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeStorage } from './fakeStorage.test-support.ts'
import { openTab, type Tab } from './tabs.test-support.ts'

let storage: FakeStorage

beforeEach(() => {
  vi.useFakeTimers()
  storage = FakeStorage.forThisTest()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a full storage', () => {
  it('[W01] keeps the words in memory, says that they are not saved, and never throws', async () => {
    const { tab, id } = await tabWithCard()
    const before = storage.texts()
    storage.failWrites(Infinity)
    expect(() => note(tab, id, 'kept in memory')).not.toThrow()
    expect(noteIn(tab, id)).toBe('kept in memory')
    expect(tab.state().trouble).toBe('no-room')
    expect(storage.texts()).toEqual(before)
  })

  it('[W02] that fails once is over with the next change, which brings the earlier one along', async () => {
    const { tab, id } = await tabWithCard()
    storage.failWrites(1)
    note(tab, id, 'first')
    tab.act(({ markItem }) => markItem(id, 'documents.identity', { said: 'done' }))
    expect(tab.state().trouble).toBeNull()
    expect(onDisk(id)).toEqual(tab.state().cards[id])
    expect(noteIn(tab, id)).toBe('first')
  })

  it('[W01] saves by itself once there is room, without another change', async () => {
    const { tab, id } = await tabWithCard()
    storage.failWrites(1)
    note(tab, id, 'saved later')
    expect(tab.state().trouble).toBe('no-room')
    vi.advanceTimersByTime(2_000)
    expect(tab.state().trouble).toBeNull()
    expect(onDisk(id)).toEqual(tab.state().cards[id])
  })

  it('[W02] saves every card that had to wait', async () => {
    const { tab, id } = await tabWithCard()
    const other = tab.act(({ startCard }) => startCard())
    storage.failWrites(2)
    note(tab, id, 'one')
    note(tab, other, 'two')
    vi.advanceTimersByTime(10_000)
    expect(onDisk(id)).toEqual(tab.state().cards[id])
    expect(onDisk(other)).toEqual(tab.state().cards[other])
    expect(tab.state().trouble).toBeNull()
  })

  it('[W03] is tried again ever more rarely, but at least each minute', async () => {
    const { tab, id } = await tabWithCard()
    storage.failWrites(Infinity)
    note(tab, id, 'x')
    const triedIn = (ms: number) => {
      const before = storage.tried
      vi.advanceTimersByTime(ms)
      return storage.tried - before
    }
    expect(triedIn(2_000)).toBe(1)
    expect(triedIn(3_999)).toBe(0)
    expect(triedIn(1)).toBe(1)
    expect(triedIn(30 * 60_000)).toBeGreaterThanOrEqual(28)
    expect(triedIn(60_000)).toBe(1)
    expect(noteIn(tab, id)).toBe('x')
  })

  it('is tried no more once everything is saved', async () => {
    const { tab, id } = await tabWithCard()
    storage.failWrites(1)
    note(tab, id, 'x')
    vi.advanceTimersByTime(2_000)
    const { tried } = storage
    vi.advanceTimersByTime(10 * 60_000)
    expect(storage.tried).toBe(tried)
  })

  it('begins with short waits again after a success', async () => {
    const { tab, id } = await tabWithCard()
    storage.failWrites(5)
    note(tab, id, 'x')
    vi.advanceTimersByTime(10 * 60_000)
    expect(tab.state().trouble).toBeNull()
    storage.failWrites(1)
    note(tab, id, 'y')
    vi.advanceTimersByTime(2_000)
    expect(onDisk(id)).toEqual(tab.state().cards[id])
  })

  it('says no more that something waits once another tab has written it', async () => {
    const { tab, id } = await tabWithCard()
    storage.failWrites(1)
    note(tab, id, 'x')
    const failed = tab.state().cards[id]
    const other = await openTab()
    if (failed !== undefined) other.act(({ takeUpCard }) => takeUpCard(failed))
    tab.hear(`xiaoka.card.${id}`)
    vi.advanceTimersByTime(2_000)
    expect(tab.state().trouble).toBeNull()
  })

  it('[W01] lets everything be taken away, what is saved and what is not', async () => {
    const { tab, id } = await tabWithCard()
    note(tab, id, 'saved words')
    storage.seed('xiaoka.card.bad', '{"damaged')
    storage.failWrites(Infinity)
    note(tab, id, 'unsaved words')
    const text = tab.act(({ rescueText }) => rescueText())
    expect(text).toContain('saved words')
    expect(text).toContain('unsaved words')
    expect(JSON.parse(text)).toMatchObject({ stored: { 'xiaoka.card.bad': '{"damaged' } })
  })
})

describe.each([
  ['W04', 'denied'],
  ['W05', 'null'],
] as const)('[%s] a storage that is %s', (_id, mood) => {
  it('leaves the whole session usable in memory, with the reason', async () => {
    storage.become(mood)
    const { tab, id } = await tabWithCard()
    note(tab, id, 'kept in memory')
    tab.act(({ chooseLocale }) => chooseLocale('en'))
    tab.act(({ rememberPlace }) => rememberPlace('#/about'))
    tab.act(({ deleteCard }) => deleteCard(id, ''))
    tab.act(({ takeBack }) => takeBack())
    expect(noteIn(tab, id)).toBe('kept in memory')
    expect(tab.state()).toMatchObject({ trouble: 'blocked', locale: 'en', place: '#/about' })
  })

  it('lets the words be taken away', async () => {
    storage.become(mood)
    const { tab, id } = await tabWithCard()
    note(tab, id, 'kept in memory')
    expect(tab.act(({ rescueText }) => rescueText())).toContain('kept in memory')
  })

  it('saves everything once the browser allows it', async () => {
    storage.become(mood)
    const { tab, id } = await tabWithCard()
    note(tab, id, 'kept')
    storage.become('there')
    vi.advanceTimersByTime(60_000)
    expect(onDisk(id)).toEqual(tab.state().cards[id])
    expect(tab.state().trouble).toBeNull()
  })

  it('when it becomes so in the middle is no reason to throw', async () => {
    const { tab, id } = await tabWithCard()
    storage.become(mood)
    expect(() => note(tab, id, 'kept in memory')).not.toThrow()
    expect(tab.state().trouble).toBe('blocked')
    storage.become('there')
    note(tab, id, 'kept on disk')
    expect(tab.state().trouble).toBeNull()
    expect(onDisk(id)).toEqual(tab.state().cards[id])
  })
})

async function tabWithCard(): Promise<{ tab: Tab; id: string }> {
  const tab = await openTab()
  return { tab, id: tab.act(({ startCard }) => startCard()) }
}

function note(tab: Tab, id: string, text: string): void {
  tab.act(({ writeNote }) => writeNote(id, 'documents.identity', text))
}

function noteIn(tab: Tab, id: string): string | null | undefined {
  return tab.state().cards[id]?.notes['documents.identity']?.v
}

function onDisk(id: string): unknown {
  const decoded = decodeCard(storage.texts()[`xiaoka.card.${id}`] ?? '')
  return decoded.ok ? decoded.cancellation : null
}

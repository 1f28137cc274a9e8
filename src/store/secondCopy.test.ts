import {
  isThere,
  newCancellation,
  withoutContents,
  withSaid,
  type Cancellation,
} from '#domain/cancellation.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeDatabases } from './fakeDatabases.test-support.ts'

const AT = '2026-11-24T08:00:00.000Z'
const ONE = noted(newCancellation('one', 1, '2026-11-01'), 'early')
const LATER = noted(ONE, 'late')

let databases: FakeDatabases

beforeEach(() => {
  databases = FakeDatabases.forThisTest()
  vi.resetModules()
})

afterEach(() => {
  vi.resetModules()
})

describe('the second copy', () => {
  it('has each card’s text as it was written last', async () => {
    const { mirrorText } = await openModules()
    mirrorText('one', '1')
    mirrorText('two', '2')
    await vi.waitFor(async () => expect(await databases.texts('mirror')).toEqual({ one: '1', two: '2' }))
    mirrorText('one', '3')
    await vi.waitFor(async () => expect(await databases.texts('mirror')).toEqual({ one: '3', two: '2' }))
  })

  it('has the latest of what was written while a text was under way, and skips those between', async () => {
    const { mirrorText } = await openModules()
    for (const text of ['a', 'ab', 'abc', 'abcd']) mirrorText('one', text)
    await vi.waitFor(async () => expect(await databases.texts('mirror')).toEqual({ one: 'abcd' }))
    expect(databases.puts).toBe(2)
  })

  it('has the first text again when the latest is the same', async () => {
    const { mirrorText } = await openModules()
    for (const text of ['a', 'b', 'a']) mirrorText('one', text)
    await vi.waitFor(async () => expect(await databases.texts('mirror')).toEqual({ one: 'a' }))
    mirrorText('one', 'c')
    await vi.waitFor(async () => expect(await databases.texts('mirror')).toEqual({ one: 'c' }))
  })

  it('[W08] without room lets the backups go, and is tried again', async () => {
    const { mirrorText, keepBackup } = await openModules()
    await keepBackup([ONE], { at: AT, reason: 'day' })
    databases.failPuts('QuotaExceededError', 1)
    mirrorText('one', '1')
    await vi.waitFor(async () => expect(await databases.texts('mirror')).toEqual({ one: '1' }))
    expect(await databases.texts('backups')).toEqual({})
  })

  it('[W12] broken for a moment is tried again, and no backup goes', async () => {
    const { mirrorText, keepBackup } = await openModules()
    await keepBackup([ONE], { at: AT, reason: 'day' })
    databases.failPuts('UnknownError', 1)
    mirrorText('one', '1')
    await vi.waitFor(async () => expect(await databases.texts('mirror')).toEqual({ one: '1' }))
    expect(Object.keys(await databases.texts('backups'))).toHaveLength(1)
  })

  it.each(['QuotaExceededError', 'UnknownError'])(
    '[W12] that fails for good with %s is tried twice for each text, and no more',
    async (reason) => {
      const { mirrorText } = await openModules()
      databases.failPuts(reason, 4)
      mirrorText('one', '1')
      await vi.waitFor(() => expect(databases.puts).toBe(2))
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(databases.puts).toBe(2)
      mirrorText('one', '2')
      await vi.waitFor(() => expect(databases.puts).toBe(4))
      mirrorText('one', '3')
      await vi.waitFor(async () => expect(await databases.texts('mirror')).toEqual({ one: '3' }))
    },
  )
})

describe('at the start, from the second copy', () => {
  it('[W09] a card that only it knows is taken up', async () => {
    expect(await cardAfter({ mirrored: ONE, here: null })).toEqual(ONE)
  })

  it('[W09] what it knows later is taken up', async () => {
    expect(await cardAfter({ mirrored: LATER, here: ONE })).toEqual(LATER)
  })

  it('[W09] a later deletion is taken up', async () => {
    const deleted = await cardAfter({ mirrored: withoutContents(ONE), here: ONE })
    expect(deleted !== undefined && isThere(deleted)).toBe(false)
  })

  it('[W09] words that only one of the two copies has are all there afterwards', async () => {
    const other = withSaid(ONE, { section: 'notes', key: 'y', value: 'other', by: 'b' })
    expect(await cardAfter({ mirrored: LATER, here: other })).toMatchObject({
      notes: { x: { v: 'late' }, y: { v: 'other' } },
    })
  })

  it.each([
    ['the same', LATER, LATER],
    ['older words', ONE, LATER],
    ['a card that was deleted since', ONE, withoutContents(LATER)],
  ])('%s change nothing, not even by writing it again', async (_what, mirrored, here) => {
    expect(await cardAfter({ mirrored, here })).toBe(here)
  })

  it.each(['', '{"app":"xia', 'null', encodeCard({ ...ONE, id: 'two' }, AT)])(
    '[S01] a text that cannot be read is left alone: %j',
    async (text) => {
      await databases.seed('mirror', { one: text })
      const { takeUpMirror, store } = await openModules()
      await takeUpMirror()
      expect(store.getState()).toMatchObject({ cards: {}, trouble: null })
      expect(await databases.texts('mirror')).toEqual({ one: text })
    },
  )

  it('[S09] a text of a newer version makes this one stop writing', async () => {
    await databases.seed('mirror', { one: encodeCard(ONE, AT).replace('"version":2', '"version":3') })
    const { takeUpMirror, store } = await openModules()
    await takeUpMirror()
    expect(store.getState()).toMatchObject({ cards: {}, trouble: 'newer' })
  })

  it('[S01] a card whose first copy cannot be read is not taken up before the person decides', async () => {
    await databases.seed('mirror', { one: encodeCard(ONE, AT) })
    const { takeUpMirror, takeUp, store } = await openModules()
    takeUp({ unreadable: [{ id: 'one', problem: 'unreadable' }] })
    await takeUpMirror()
    expect(store.getState().cards).toEqual({})
  })

  it('[W12] nothing is taken up where there is none, and nothing is thrown', async () => {
    databases.forbid()
    const { takeUpMirror, store } = await openModules()
    await takeUpMirror()
    expect(store.getState()).toMatchObject({ cards: {}, trouble: null })
  })
})

describe('the state of the day', () => {
  it('is kept once', async () => {
    const { keepStateOfDay, takeUpCard, readBackups } = await openModules()
    takeUpCard(ONE)
    await keepStateOfDay()
    takeUpCard(LATER)
    await keepStateOfDay()
    expect(await readBackups()).toMatchObject([{ reason: 'day', cards: { one: ONE } }])
  })

  it('is not kept where nothing is to be kept', async () => {
    const { keepStateOfDay, takeUpCard, takeUp } = await openModules()
    takeUpCard(ONE)
    takeUp({ keeps: false })
    await keepStateOfDay()
    expect(await databases.names()).toEqual([])
  })
})

async function openModules() {
  return {
    ...(await import('./secondCopy.ts')),
    ...(await import('./backups.ts')),
    ...(await import('./actions.ts')),
    ...(await import('./cards.ts')),
    ...(await import('./store.ts')),
  }
}

async function cardAfter({
  mirrored,
  here,
}: {
  mirrored: Cancellation
  here: Cancellation | null
}): Promise<Cancellation | undefined> {
  await databases.seed('mirror', { one: encodeCard(mirrored, AT) })
  const { takeUpMirror, takeUpCard, store } = await openModules()
  if (here !== null) takeUpCard(here)
  await takeUpMirror()
  return store.getState().cards['one']
}

function noted(card: Cancellation, value: string): Cancellation {
  return withSaid(card, { section: 'notes', key: 'x', value, by: 'a' })
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { databaseNamed } from './database.ts'
import { FakeDatabases } from './fakeDatabases.test-support.ts'
import { FakeStorage } from './fakeStorage.test-support.ts'

let databases: FakeDatabases

beforeEach(() => {
  databases = FakeDatabases.forThisTest()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a database', () => {
  it('keeps each text under its key, the later one in place of the earlier', async () => {
    const database = databaseNamed('mirror')
    expect(await database.put('one', 'early')).toBe('put')
    expect(await database.put('two', '2')).toBe('put')
    expect(await database.put('one', 'late')).toBe('put')
    expect(await database.all()).toEqual([
      ['one', 'late'],
      ['two', '2'],
    ])
  })

  it('forgets one text and keeps the others', async () => {
    const database = databaseNamed('mirror')
    await database.put('one', '1')
    await database.put('two', '2')
    expect(await database.remove('one')).toBe(true)
    expect(await database.remove('never there')).toBe(true)
    expect(await database.all()).toEqual([['two', '2']])
  })

  it('is not brought into being by being asked', async () => {
    expect(await databaseNamed('backups').all()).toEqual([])
    expect(await databases.names()).toEqual([])
  })

  it('is read where the browser cannot tell whether it is there', async () => {
    await databases.seed('mirror', { one: '1' })
    databases.cannotList()
    expect(await databaseNamed('mirror').all()).toEqual([['one', '1']])
  })

  it('[S16] stands apart from the other one, under a name of ours', async () => {
    await databaseNamed('mirror').put('one', '1')
    await databaseNamed('backups').put('one', '2')
    expect(await databaseNamed('mirror').all()).toEqual([['one', '1']])
    expect(new Set(await databases.names())).toEqual(new Set(['xiaoka-backups', 'xiaoka-mirror']))
  })

  it('gives no texts but texts', async () => {
    await databases.seed('mirror', { one: '1', two: { v: 1 }, three: null })
    expect(await databaseNamed('mirror').all()).toEqual([['one', '1']])
  })
})

describe('erasing', () => {
  it('leaves nothing, and the next text is kept anew', async () => {
    const database = databaseNamed('mirror')
    await database.put('one', '1')
    expect(await database.erase()).toBe(true)
    expect(await databases.names()).toEqual([])
    await database.put('two', '2')
    expect(await database.all()).toEqual([['two', '2']])
  })

  it('of what was never there works', async () => {
    expect(await databaseNamed('mirror').erase()).toBe(true)
  })

  it('[T03] does not wait for another tab that has it open, and that tab goes on', async () => {
    const here = databaseNamed('mirror')
    const elsewhere = databaseNamed('mirror')
    await elsewhere.put('one', '1')
    expect(await here.erase()).toBe(true)
    expect(await databases.names()).toEqual([])
    expect(await elsewhere.put('two', '2')).toBe('put')
    expect(await here.all()).toEqual([['two', '2']])
  })

  it('[W12] works after a text was refused', async () => {
    const database = databaseNamed('mirror')
    await database.put('one', '1')
    databases.failPuts('QuotaExceededError', 1)
    await database.put('two', '2')
    expect(await database.erase()).toBe(true)
    expect(await databases.names()).toEqual([])
  })
})

describe('trouble', () => {
  it.each([
    ['QuotaExceededError', 'no-room'],
    ['UnknownError', 'failed'],
    ['InvalidStateError', 'failed'],
  ])('[W12] of the kind %s is told as %s, and the next text is kept', async (reason, told) => {
    const database = databaseNamed('mirror')
    databases.failPuts(reason, 1)
    expect(await database.put('one', '1')).toBe(told)
    expect(await database.put('two', '2')).toBe('put')
    expect(await database.all()).toEqual([['two', '2']])
  })

  it('[W08] of a text that was accepted and then not written is told, and the earlier one stands', async () => {
    const database = databaseNamed('mirror')
    await database.put('one', 'early')
    databases.takeBackPuts()
    expect(await database.put('one', 'late')).toBe('failed')
    expect(await database.all()).toEqual([['one', 'early']])
  })

  it('[W12] of opening is told, and nothing is thrown', async () => {
    await databases.seed('mirror', { one: '1' })
    databases.forbid()
    const database = databaseNamed('mirror')
    expect(await database.put('one', '1')).toBe('failed')
    expect(await database.remove('one')).toBe(false)
    expect(await database.all()).toEqual([])
  })

  it('[L05] of having no databases at all is told, and nothing is thrown', async () => {
    Reflect.deleteProperty(window, 'indexedDB')
    const database = databaseNamed('mirror')
    expect(await database.put('one', '1')).toBe('failed')
    expect(await database.remove('one')).toBe(false)
    expect(await database.all()).toEqual([])
    expect(await database.erase()).toBe(false)
  })

  it('[W04] of forbidden storage is known without asking for databases', async () => {
    const listing = vi.spyOn(window.indexedDB, 'databases')
    FakeStorage.forThisTest().become('denied')
    expect(await databaseNamed('mirror').all()).toEqual([])
    expect(listing).not.toHaveBeenCalled()
  })

  it('[W13] of an opening that is never answered is over after some seconds, and is not waited for again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    databases.fallSilent()
    const database = databaseNamed('mirror')
    const put = database.put('one', '1')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await put).toBe('failed')
    expect(await database.put('two', '2')).toBe('failed')
    expect(await database.all()).toEqual([])
    expect(await database.erase()).toBe(false)
  })
})

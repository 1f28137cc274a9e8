import { newCancellation, withoutContents, withSaid } from '#domain/cancellation.ts'
import { encodeFile } from '#snapshot/file.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as backups from './backups.ts'
import { FakeDatabases } from './fakeDatabases.test-support.ts'

const ONE = withSaid(newCancellation('one', 1, '2026-11-01'), {
  section: 'notes',
  key: 'x',
  value: '备注',
  by: 'a',
})
const AT = '2026-11-24T08:00:00.000Z'

let databases: FakeDatabases
let keepBackup: typeof backups.keepBackup
let keepDailyBackup: typeof backups.keepDailyBackup
let readBackups: typeof backups.readBackups
let eraseBackups: typeof backups.eraseBackups

beforeEach(async () => {
  databases = FakeDatabases.forThisTest()
  vi.resetModules()
  ;({ keepBackup, keepDailyBackup, readBackups, eraseBackups } = await import('./backups.ts'))
})

afterEach(() => {
  vi.resetModules()
})

describe('a backup', () => {
  it('[I14] has every card as it was, deleted ones included, with the moment and the reason', async () => {
    const deleted = { ...withoutContents(newCancellation('two', 2, '2026-11-02')) }
    expect(await keepBackup([ONE, deleted], { at: AT, reason: 'import' })).toBe(true)
    expect(await readBackups()).toEqual([{ at: AT, reason: 'import', cards: { one: ONE, two: deleted } }])
  })

  it('is listed with the others, newest first', async () => {
    await keep('2026-11-23T08:00:00.000Z', 'reset')
    await keep('2026-11-25T08:00:00.000Z', 'day')
    await keep('2026-11-24T08:00:00.000Z', 'restore')
    expect((await readBackups()).map(({ at, reason }) => `${at.slice(8, 10)} ${reason}`)).toEqual([
      '25 day',
      '24 restore',
      '23 reset',
    ])
  })

  it('is let go with the oldest first once there are more than ten', async () => {
    await keepOnePerMinute(13)
    const minutes = (await readBackups()).map(({ at }) => at.slice(14, 16))
    expect(minutes).toEqual(['22', '21', '20', '19', '18', '17', '16', '15', '14', '13'])
  })

  it('[L08] just made stays although the clock was set back before all others', async () => {
    await keepOnePerMinute(10)
    await keep('2020-11-24T08:00:00.000Z', 'import')
    const kept = await readBackups()
    expect(kept).toHaveLength(10)
    expect(kept.at(-1)).toMatchObject({ at: '2020-11-24T08:00:00.000Z', reason: 'import' })
  })

  it('[W12] that cannot be made is told, and nothing is thrown', async () => {
    databases.forbid()
    expect(await keep(AT)).toBe(false)
    expect(await readBackups()).toEqual([])
    await expect(keepDailyBackup([ONE], AT)).resolves.toBeUndefined()
  })

  it('[W08] for which there is no room is told, and the earlier ones stay', async () => {
    await keep(AT)
    databases.failPuts('QuotaExceededError', 1)
    expect(await keep('2026-11-25T08:00:00.000Z')).toBe(false)
    expect(await readBackups()).toHaveLength(1)
  })

  it('[S01] that cannot be read is not listed, and costs no other', async () => {
    await databases.seed('backups', {
      [`${AT} day`]: '{"app":"xia',
      'garbage day': encodeFile([ONE], AT),
      [`${AT} other`]: encodeFile([ONE], AT),
      '': encodeFile([ONE], AT),
      '2026-11-23T08:00:00.000Z reset': encodeFile([ONE], AT),
    })
    expect((await readBackups()).map(({ at }) => at)).toEqual(['2026-11-23T08:00:00.000Z'])
  })

  it('[S09] of a newer version is not listed, and stays', async () => {
    await databases.seed('backups', {
      [`${AT} day`]: encodeFile([ONE], AT).replace('"version": 2', '"version": 3'),
    })
    expect(await readBackups()).toEqual([])
    expect(Object.keys(await databases.texts('backups'))).toEqual([`${AT} day`])
  })

  it('goes with all others when they are erased', async () => {
    await keep(AT)
    expect(await eraseBackups()).toBe(true)
    expect(await readBackups()).toEqual([])
    expect(await databases.names()).toEqual([])
  })
})

describe('the backup of the day', () => {
  it('is the first state of each day of use, as the person counts days', async () => {
    // Midnight in Hong Kong is at 16:00 of the universal time.
    const instants = ['24T01:00', '24T02:00', '24T15:59', '24T16:00', '24T23:00', '25T16:00']
    await inTurn(instants, (instant) => keepDailyBackup([ONE], `2026-11-${instant}:00.000Z`))
    expect((await readBackups()).map(({ at }) => at.slice(8, 16))).toEqual([
      '25T16:00',
      '24T16:00',
      '24T01:00',
    ])
  })

  it('is made although a backup for another reason was made on that day', async () => {
    await keep(AT, 'import')
    await keepDailyBackup([ONE], '2026-11-24T09:00:00.000Z')
    expect((await readBackups()).map(({ reason }) => reason)).toEqual(['day', 'import'])
  })

  it('is not made of nothing', async () => {
    await keepDailyBackup([], AT)
    expect(await databases.names()).toEqual([])
  })
})

function keep(at: string, reason: backups.BackupReason = 'day'): Promise<boolean> {
  return keepBackup([ONE], { at, reason })
}

function keepOnePerMinute(count: number): Promise<unknown> {
  const minutes = Array.from({ length: count }, (_, index) => index + 10)
  return inTurn(minutes, (minute) => keep(`2026-11-24T08:${minute}:00.000Z`))
}

function inTurn<T>(each: readonly T[], act: (one: T) => Promise<unknown>): Promise<unknown> {
  return each.reduce<Promise<unknown>>((before, one) => before.then(() => act(one)), Promise.resolve())
}

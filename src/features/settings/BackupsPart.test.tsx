import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { formatInstant } from '#i18n/formatInstant.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { eraseBackups, keepBackup, readBackups } from '#store/backups.ts'
import { FakeDatabases } from '#store/fakeDatabases.test-support.ts'
import { store } from '#store/store.ts'
import { show, startWith } from '#testing/show.tsx'
import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { BackupsPart } from './BackupsPart.tsx'

const EARLY = '2026-11-23T08:00:00.000Z'
const LATE = '2026-11-24T08:00:00.000Z'
const ONE = newCancellation('one', 1, '2026-11-01')
const NOW = noted(noted(ONE, 'x'), 'y')

let databases: FakeDatabases

beforeEach(async () => {
  databases = FakeDatabases.forThisTest()
  await eraseBackups()
})

describe('the automatic backups', () => {
  it('are listed newest first, with when, why, and how much differs from now', async () => {
    await keepBackup([ONE], { at: EARLY, reason: 'day' })
    await keepBackup([NOW], { at: LATE, reason: 'reset' })
    startWith(NOW)
    await show(<BackupsPart />)
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2))
    expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      lineOf(LATE, 'reset') + t.backups.differs(0) + t.backups.look,
      lineOf(EARLY, 'day') + t.backups.differs(2) + t.backups.look,
    ])
  })

  it('are said to be none where there are none', async () => {
    startWith(NOW)
    await show(<BackupsPart />)
    expect(await screen.findByText(t.backups.none)).toBeVisible()
  })

  it('[W12] are said to be none where they cannot be read', async () => {
    databases.forbid()
    startWith(NOW)
    await show(<BackupsPart />)
    expect(await screen.findByText(t.backups.none)).toBeVisible()
  })

  it('[I14] are looked at before they are restored, in place of what is here', async () => {
    await keepBackup([ONE], { at: EARLY, reason: 'day' })
    startWith(NOW)
    const user = await show(<BackupsPart />)
    await user.click(await screen.findByRole('button', { name: t.backups.look }))
    expect(screen.getByRole('radio', { name: t.adopt.ways.replace })).toBeChecked()
    expect(screen.getByText(t.adopt.kinds.changed(t.card.unnamed(1), 2))).toBeVisible()
    expect(store.getState().cards).toEqual({ one: NOW })
    await user.click(screen.getByRole('button', { name: t.adopt.apply }))
    await waitFor(() =>
      expect(store.getState().cards['one']?.notes).toMatchObject({ x: { v: null }, y: { v: null } }),
    )
    expect(screen.queryByText(t.adopt.preview)).not.toBeInTheDocument()
    expect((await readBackups()).map(({ reason }) => reason)).toContain('restore')
    expect(store.getState().offer?.deed.kind).toBe('adopt')
  })

  it('[I14] can be looked at and left alone', async () => {
    await keepBackup([ONE], { at: EARLY, reason: 'day' })
    startWith(NOW)
    const user = await show(<BackupsPart />)
    await user.click(await screen.findByRole('button', { name: t.backups.look }))
    await user.click(screen.getByRole('button', { name: t.adopt.cancel }))
    expect(screen.queryByText(t.adopt.preview)).not.toBeInTheDocument()
    expect(store.getState().cards).toEqual({ one: NOW })
  })
})

function lineOf(at: string, reason: 'day' | 'reset'): string {
  return t.backups.line({ when: formatInstant('zh-CN', at), reason: t.backups.reasons[reason] })
}

function noted(card: Cancellation, key: string): Cancellation {
  return withSaid(card, { section: 'notes', key, value: '备注', by: 'a' })
}

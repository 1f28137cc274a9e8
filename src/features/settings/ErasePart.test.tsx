import { isThere } from '#domain/cancellation.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { eraseBackups, readBackups } from '#store/backups.ts'
import { FakeDatabases } from '#store/fakeDatabases.test-support.ts'
import { FakeStorage } from '#store/fakeStorage.test-support.ts'
import { store } from '#store/store.ts'
import { kept, show, startWith } from '#testing/show.tsx'
import { screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { ErasePart } from './ErasePart.tsx'

const CARD = cardSaying({ marks: { x: { said: 'done' } } })

let databases: FakeDatabases

beforeEach(async () => {
  FakeStorage.forThisTest()
  databases = FakeDatabases.forThisTest()
  await eraseBackups()
  startWith(CARD)
})

describe('clearing', () => {
  it('[A01] of all cards is done after asking, with a backup and a way back', async () => {
    const user = await show(<ErasePart />)
    await sureOf(user, t.erase.startOverAct)
    await waitFor(() => expect(isThere(kept('tiny'))).toBe(false))
    expect(store.getState().offer?.deed.kind).toBe('start-over')
    expect(await readBackups()).toMatchObject([{ reason: 'reset', cards: { tiny: CARD } }])
  })

  it('[A01] of everything is done after asking, and said', async () => {
    const user = await show(<ErasePart />)
    await sureOf(user, t.erase.everythingAct)
    expect(await screen.findByText(t.erase.erased)).toBeVisible()
    expect(store.getState().cards).toEqual({})
  })

  it('[W12] that did not work is said as well', async () => {
    databases.refuseErasing()
    const user = await show(<ErasePart />)
    await sureOf(user, t.erase.everythingAct)
    expect(await screen.findByText(t.erase.failed)).toBeVisible()
  })

  it.each([t.erase.startOverAct, t.erase.stopKeeping, t.erase.everythingAct])(
    '[A01] is not done where the answer to %s is to keep it',
    async (name) => {
      const user = await show(<ErasePart />)
      await user.click(screen.getByRole('button', { name }))
      await user.click(screen.getByRole('button', { name: t.erase.keep }))
      expect(store.getState()).toMatchObject({ cards: { tiny: CARD }, keeps: true, offer: null })
    },
  )
})

describe('on a shared computer', () => {
  it('nothing is kept from then on, which is said, until it is kept again', async () => {
    const user = await show(<ErasePart />)
    await sureOf(user, t.erase.stopKeeping)
    expect(await screen.findByText(t.erase.erased)).toBeVisible()
    expect(screen.getByText(t.erase.notKept)).toBeVisible()
    expect(store.getState().keeps).toBe(false)
    expect(kept('tiny')).toBe(CARD)
    await user.click(screen.getByRole('button', { name: t.erase.keepAgain }))
    expect(store.getState().keeps).toBe(true)
    expect(screen.getByText(t.erase.sharedText)).toBeVisible()
    // What is on the screen has been kept again: by now this would be untrue.
    expect(screen.queryByText(t.erase.erased)).not.toBeInTheDocument()
  })
})

async function sureOf(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name }))
  await user.click(screen.getByRole('button', { name }))
}

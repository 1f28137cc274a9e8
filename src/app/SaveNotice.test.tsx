import { zhCN as t } from '#i18n/zhCN.ts'
import { takeUp } from '#store/cards.ts'
import { FakeStorage } from '#store/fakeStorage.test-support.ts'
import { readCardText, writeCardText } from '#store/savedCopy.ts'
import { show, startWith } from '#testing/show.tsx'
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { SaveNotice } from './SaveNotice.tsx'
import { SaveState } from './SaveState.tsx'

const DAMAGED = '{"app":"xia'

let storage: FakeStorage

// Its script comes with the first trouble.
beforeAll(async () => {
  await import('./SaveTrouble.tsx')
})

beforeEach(() => {
  storage = FakeStorage.forThisTest()
})

describe('how saving goes', () => {
  it('[N12] is a line that is always there, and no notice while all is well', async () => {
    await showBoth()
    expect(state()).toHaveAttribute('data-save', 'saved')
    expect(state()).toHaveTextContent(t.save.nothingYet)
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  })

  it('[N12] says when it was last saved', async () => {
    await showBoth()
    await act(async () => takeUp({ savedAt: new Date(2026, 10, 24, 9, 5).toISOString() }))
    expect(state()).toHaveTextContent(/11.*24.*09:05/)
  })

  it.each([
    ['W03', 'no-room', 'unsaved', t.save.noRoomTitle, t.save.noRoom],
    ['W04', 'blocked', 'blocked', t.save.blockedTitle, t.save.blockedText],
    ['S09', 'newer', 'newer', t.save.newerTitle, t.save.newerText],
  ] as const)('[%s] that is %s says so in words, and lets everything be taken away', async (...given) => {
    const [, trouble, shown, title, text] = given
    await showBoth()
    await act(async () => takeUp({ trouble }))
    expect(state()).toHaveAttribute('data-save', shown)
    expect(state()).not.toHaveTextContent(t.save.nothingYet)
    expect(await screen.findByRole('heading', { name: title })).toBeVisible()
    expect(screen.getByText(text)).toBeVisible()
    expect(screen.getByRole('button', { name: t.save.rescue })).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(title)
  })

  it('[W02] is quiet again once the trouble is over', async () => {
    await showBoth()
    await act(async () => takeUp({ trouble: 'no-room' }))
    await act(async () => takeUp({ trouble: null }))
    expect(state()).toHaveAttribute('data-save', 'saved')
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
  })

  it('[S09] of a newer version offers to reload, which may bring the newer app', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    const user = await showBoth()
    await act(async () => takeUp({ trouble: 'newer' }))
    await user.click(await screen.findByRole('button', { name: t.save.reload }))
    await waitFor(() => expect(reload).toHaveBeenCalledOnce())
  })

  it('[S04] that had to leave parts out says how many', async () => {
    await showBoth()
    await act(async () => takeUp({ repairs: 3 }))
    expect(await screen.findByText(t.save.repaired(3))).toBeVisible()
  })
})

describe('a card that cannot be read', () => {
  it('[S01] is said, with the way to take it away, and is set aside only when told to', async () => {
    writeCardText('bad', DAMAGED)
    const user = await showBoth()
    await act(async () => takeUp({ unreadable: [{ id: 'bad', problem: 'unreadable' }] }))
    expect(state()).toHaveAttribute('data-save', 'unreadable')
    expect(await screen.findByRole('heading', { name: t.save.unreadableTitle(1) })).toBeVisible()
    expect(screen.getByRole('button', { name: t.save.rescue })).toBeVisible()
    expect(readCardText('bad')).toBe(DAMAGED)
    await user.click(await screen.findByRole('button', { name: t.save.setAside }))
    expect(readCardText('bad')).toBeNull()
    expect(Object.values(storage.texts())).toContain(DAMAGED)
    expect(screen.queryByRole('heading')).not.toBeInTheDocument()
    expect(state()).toHaveAttribute('data-save', 'saved')
  })

  it('[W01] that could not be set aside says so, and stays', async () => {
    writeCardText('bad', DAMAGED)
    const user = await showBoth()
    await act(async () => takeUp({ unreadable: [{ id: 'bad', problem: 'unreadable' }] }))
    storage.failWrites(1)
    await user.click(await screen.findByRole('button', { name: t.save.setAside }))
    expect(screen.getByRole('alert')).toHaveTextContent(t.save.setAsideFailed)
    expect(readCardText('bad')).toBe(DAMAGED)
    expect(await screen.findByRole('heading', { name: t.save.unreadableTitle(1) })).toBeVisible()
  })

  it('[S01] is counted with the others', async () => {
    await showBoth()
    await act(async () =>
      takeUp({
        unreadable: [
          { id: 'one', problem: 'unreadable' },
          { id: 'two', problem: 'unreadable' },
        ],
      }),
    )
    expect(await screen.findByRole('heading', { name: t.save.unreadableTitle(2) })).toBeVisible()
  })
})

function showBoth() {
  startWith()
  return show(
    <>
      <SaveState />
      <SaveNotice />
    </>,
  )
}

function state(): Element | null {
  return document.querySelector('[data-save]')
}

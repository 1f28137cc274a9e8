import { withSaid } from '#domain/cancellation.ts'
import { withoutTexts } from '#domain/withoutTexts.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { eraseBackups, readBackups } from '#store/backups.ts'
import { FakeDatabases } from '#store/fakeDatabases.test-support.ts'
import { store } from '#store/store.ts'
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MINE, THEIRS, showTransfer, hashOf } from './transferScreen.test-support.tsx'

const CHANGED = withSaid(MINE, { section: 'marks', key: 'backup.calls', value: { said: 'done' }, by: 'b' })

beforeEach(async () => {
  FakeDatabases.forThisTest()
  await eraseBackups()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('an opened link', () => {
  it('[N13] shows first what would change, and changes nothing by being opened', async () => {
    await showTransfer(await hashOf(CHANGED, THEIRS), MINE)
    expect(await screen.findByText(t.adopt.kinds.changed('我的卡', 1))).toBeVisible()
    expect(screen.getByText(t.adopt.kinds.added('旧手机的卡', 1))).toBeVisible()
    expect(store.getState().cards).toEqual({ mine: MINE })
    expect(await readBackups()).toEqual([])
    expect(document.querySelectorAll('[data-primary]')).toHaveLength(1)
  })

  it('[Q10] joins what both devices say, keeps a backup of before, and can be taken back', async () => {
    const here = withSaid(MINE, { section: 'marks', key: 'balance.check', value: { said: 'done' }, by: 'a' })
    const user = await showTransfer(await hashOf(withoutTexts(CHANGED)), here)
    await user.click(await screen.findByRole('button', { name: t.adopt.apply }))
    expect(await screen.findByText(words.taken)).toHaveFocus()
    const { marks, notes } = store.getState().cards['mine'] ?? MINE
    expect(Object.keys(marks).toSorted()).toEqual(['backup.calls', 'balance.check'])
    expect(notes['x']?.v).toBe('只有我知道')
    expect(await readBackups()).toMatchObject([{ reason: 'import', cards: { mine: here } }])
    act(takeBack)
    expect(store.getState().cards['mine']?.marks['backup.calls']?.v).toBeNull()
  })

  it('[N13] may replace what is here', async () => {
    const user = await showTransfer(await hashOf(THEIRS), MINE)
    await user.click(await screen.findByRole('radio', { name: t.adopt.ways.replace }))
    expect(screen.getByText(t.adopt.kinds.deleted('我的卡', 2))).toBeVisible()
    await user.click(screen.getByRole('button', { name: t.adopt.apply }))
    await screen.findByText(words.taken)
    expect(store.getState().cards['mine']?.life).toBe(2)
  })

  it('[N13] leaves the address once it was answered, so that a reload does not ask again', async () => {
    const user = await showTransfer(await hashOf(THEIRS), MINE)
    await user.click(await screen.findByRole('button', { name: t.adopt.cancel }))
    expect(window.location.hash).toBe('#/transfer')
    expect(await screen.findByText(words.left)).toHaveFocus()
    expect(store.getState().cards).toEqual({ mine: MINE })
    expect(await screen.findByRole('button', { name: words.copy })).toBeVisible()
  })

  it.each([
    ['Q02', 'https://example.org', words.problems['not-ours']],
    ['Q03', 'xk1.00000000.abc', words.problems.damaged],
    ['Q08', 'xk9.00000000.abc', words.problems.newer],
    ['Q03', '%E0%A4%A', words.problems['not-ours']],
    ['Q03', '', words.problems['not-ours']],
  ])('[%s] with %j is refused in a sentence, and nothing is changed', async (_id, payload, problem) => {
    const user = await showTransfer(`#/transfer?d=${payload}`, MINE)
    expect(await screen.findByRole('alert')).toHaveTextContent(problem)
    expect(store.getState().cards).toEqual({ mine: MINE })
    await user.click(screen.getByRole('button', { name: words.dismiss }))
    expect(window.location.hash).toBe('#/transfer')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('[Q03] is put away a second time as well', async () => {
    const user = await showTransfer('#/transfer?d=xk1.0', MINE)
    for (let time = 0; time < 2; time += 1) {
      await user.click(await screen.findByRole('button', { name: words.dismiss }))
      expect(screen.queryByRole('alert')).not.toBeInTheDocument()
      expect(window.location.hash).toBe('#/transfer')
      act(() => {
        window.location.hash = `#/transfer?d=xk1.${time + 1}`
        window.dispatchEvent(new HashChangeEvent('hashchange'))
      })
    }
    expect(await screen.findByRole('alert')).toBeVisible()
  })

  it('is another one when another is opened in its place', async () => {
    await showTransfer(await hashOf(CHANGED), MINE)
    await screen.findByText(t.adopt.kinds.changed('我的卡', 1))
    const other = await hashOf(THEIRS)
    act(() => {
      window.location.hash = other
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    })
    expect(await screen.findByText(t.adopt.kinds.added('旧手机的卡', 1))).toBeVisible()
    expect(screen.queryByText(t.adopt.kinds.changed('我的卡', 1))).not.toBeInTheDocument()
  })
})

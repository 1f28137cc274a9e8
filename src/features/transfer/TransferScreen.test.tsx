import { newCancellation, withSaid, type Cancellation } from '#domain/cancellation.ts'
import { withoutTexts } from '#domain/withoutTexts.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { encodeFile } from '#snapshot/file.ts'
import { decodeLink, encodeLink, payloadIn } from '#snapshot/link.ts'
import { takeBack } from '#store/actions.ts'
import { eraseBackups, readBackups } from '#store/backups.ts'
import { FakeDatabases } from '#store/fakeDatabases.test-support.ts'
import { store } from '#store/store.ts'
import { show, startWith } from '#testing/show.tsx'
import { act, screen, waitFor } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TransferScreen } from './TransferScreen.tsx'

const WECHAT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.53'
const MINE = noted(named(newCancellation('mine', 1, '2026-11-01'), '我的卡'), '只有我知道')
const THEIRS = named(newCancellation('theirs', 2, '2026-11-02'), '旧手机的卡')
const CHANGED = withSaid(MINE, { section: 'marks', key: 'backup.calls', value: { said: 'done' }, by: 'b' })

beforeEach(async () => {
  FakeDatabases.forThisTest()
  await eraseBackups()
})

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('what is taken away', () => {
  it('[N13] is every card without the person’s own words, unless they ask for them', async () => {
    const user = await showTransfer('#/transfer', MINE, THEIRS)
    expect(await carried(user)).toEqual({ mine: withoutTexts(MINE), theirs: withoutTexts(THEIRS) })
    await user.click(screen.getByRole('checkbox', { name: words.texts }))
    expect(await carried(user)).toEqual({ mine: MINE, theirs: THEIRS })
  })

  it('[N13] may be one card alone', async () => {
    const user = await showTransfer('#/transfer', MINE, THEIRS)
    expect(screen.getByRole('radio', { name: words.all(2) })).toBeChecked()
    await user.click(screen.getByRole('radio', { name: '旧手机的卡' }))
    expect(await carried(user)).toEqual({ theirs: withoutTexts(THEIRS) })
  })

  it('asks nothing about which where there is one', async () => {
    const user = await showTransfer('#/transfer', MINE)
    expect(await carried(user)).toEqual({ mine: withoutTexts(MINE) })
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })

  it('is copied by the one primary act', async () => {
    const user = await showTransfer('#/transfer', MINE)
    await user.click(await screen.findByRole('button', { name: words.copy }))
    expect(await screen.findByText(words.copied)).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(await linkShown(user))
    expect(document.querySelectorAll('[data-primary]')).toHaveLength(1)
  })

  it('[L05] stands there to be selected where it cannot be copied', async () => {
    const user = await showTransfer('#/transfer', MINE)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.', 'NotAllowedError'))
    await user.click(await screen.findByRole('button', { name: words.copy }))
    expect(await screen.findByText(words.cannotCopy)).toBeVisible()
    expect(await screen.findByRole('textbox', { name: words.link })).toBeVisible()
  })

  it('is shown as a code with what it is for', async () => {
    await showTransfer('#/transfer', MINE)
    expect(await screen.findByRole('img', { name: words.code })).toBeVisible()
    expect(screen.queryByText(words.codeInApp, { exact: false })).not.toBeInTheDocument()
  })

  it('[P15] says in an app that the picture can be pressed', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(WECHAT)
    await showTransfer('#/transfer', MINE)
    expect(await screen.findByText(words.codeInApp, { exact: false })).toBeVisible()
  })

  it('[Q09] that is too large for a code says so and leads to the file; the link stays', async () => {
    const long = withSaid(MINE, { section: 'notes', key: 'y', value: randomWords(2_000), by: 'a' })
    const user = await showTransfer('#/transfer', long)
    expect(await screen.findByRole('img')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: words.texts }))
    expect(await screen.findByText(words.tooLarge, { exact: false })).toBeVisible()
    expect(screen.queryByRole('img')).not.toBeInTheDocument()
    expect(screen.getAllByRole('link', { name: words.toFile })[0]).toHaveAttribute('href', '#/settings')
    expect(await carried(user)).toEqual({ mine: long })
  })

  it('leads to the file where the browser can make no link', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    await showTransfer('#/transfer', MINE)
    expect(await screen.findByText(words.cannotMake, { exact: false })).toBeVisible()
  })

  it('is said to be nothing where there is no card', async () => {
    await showTransfer('#/transfer')
    expect(screen.getByText(words.nothing)).toBeVisible()
    expect(screen.queryByRole('button', { name: words.copy })).not.toBeInTheDocument()
  })
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

describe('a pasted text', () => {
  it.each([
    ['a link in a message', async () => `来自旧手机：https://example.org/${await hashOf(THEIRS)}`],
    ['a backup', async () => encodeFile([THEIRS], '2026-11-24T08:00:00.000Z')],
  ])('[Q06] that is %s is previewed and taken in', async (_name, textOf) => {
    const user = await showTransfer('#/transfer', MINE)
    await paste(user, await textOf())
    expect(await screen.findByText(t.adopt.kinds.added('旧手机的卡', 1))).toBeVisible()
    expect(store.getState().cards).toEqual({ mine: MINE })
    await user.click(screen.getByRole('button', { name: t.adopt.apply }))
    await screen.findByText(words.taken)
    expect(store.getState().cards).toEqual({ mine: MINE, theirs: THEIRS })
  })

  it.each([
    ['Q02', 'https://example.org/pay?id=1', words.problems['not-ours']],
    ['Q03', 'https://example.org/#/transfer?d=xk1.0', words.problems.damaged],
    ['Q01', ' ', words.problems.empty],
  ])('[%s] that is %j is refused beside the field', async (_id, text, problem) => {
    const user = await showTransfer('#/transfer', MINE)
    await paste(user, text)
    await waitFor(() => expect(screen.getByLabelText(words.paste)).toHaveAccessibleDescription(problem))
    expect(store.getState().cards).toEqual({ mine: MINE })
  })
})

async function showTransfer(hash: string, ...cards: readonly Cancellation[]): Promise<UserEvent> {
  startWith(...cards)
  window.location.hash = hash
  return show(<TransferScreen />)
}

async function hashOf(...cards: readonly Cancellation[]): Promise<string> {
  return `#/transfer?d=${await encodeLink(cards)}`
}

async function linkShown(user: UserEvent): Promise<string> {
  await user.click(await screen.findByText(words.showLink))
  const link = await screen.findByRole('textbox', { name: words.link })
  return link instanceof HTMLTextAreaElement ? link.value : ''
}

async function carried(user: UserEvent): Promise<object> {
  const decoded = await decodeLink(payloadIn(await linkShown(user)) ?? '')
  const cards = decoded.ok ? Object.values(decoded.cards) : []
  return Object.fromEntries(cards.map((card) => [card.id, { ...card, clock: highest(card.id) }]))
}

// The counter of a card without texts goes on from the words that are left; what is compared is what was said.
function highest(id: string): number {
  return store.getState().cards[id]?.clock ?? 0
}

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(await screen.findByLabelText(words.paste))
  await user.paste(text)
  await user.click(screen.getByRole('button', { name: words.read }))
}

function named(card: Cancellation, name: string): Cancellation {
  return withSaid(card, { section: 'answers', key: 'name', value: name, by: 'a' })
}

function noted(card: Cancellation, note: string): Cancellation {
  return withSaid(card, { section: 'notes', key: 'x', value: note, by: 'a' })
}

function randomWords(length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7_919) % 20_000))).join(
    '',
  )
}

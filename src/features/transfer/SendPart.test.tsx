import { withSaid } from '#domain/cancellation.ts'
import { withoutTexts } from '#domain/withoutTexts.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { decodeLink, payloadIn } from '#snapshot/link.ts'
import { eraseBackups } from '#store/backups.ts'
import { FakeDatabases } from '#store/fakeDatabases.test-support.ts'
import { store } from '#store/store.ts'
import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MINE, THEIRS, showTransfer } from './transferScreen.test-support.tsx'

const WECHAT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.53'

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

function randomWords(length: number): string {
  return Array.from({ length }, (_, index) => String.fromCharCode(0x4e00 + ((index * 7_919) % 20_000))).join(
    '',
  )
}

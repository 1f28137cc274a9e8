import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { en } from '#i18n/en.ts'
import { loadAskedGroups } from '#i18n/group.ts'
import { loadMessages } from '#i18n/load.ts'
import { zhCN as about } from '#i18n/about/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { deleteCard } from '#store/actions.ts'
import { takeUp } from '#store/cards.ts'
import { chooseLocale } from '#store/choices.ts'
import { loadGuide } from '#store/guide.ts'
import { store } from '#store/store.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { startWith } from '#testing/show.tsx'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from './App.tsx'

const card = cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, name: '妈妈的卡' } })

beforeEach(async () => {
  await loadMessages('zh-CN')
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
})

describe('an address', () => {
  it.each(['#/nowhere', '#/card', '#/card/tiny/nowhere', '#/card/../x', '#/a/b/c/d', '#<img src=x>', '#/%'])(
    'that names no screen says so and leads home: %s',
    async (hash) => {
      await open(hash)
      expect(main()).toHaveAttribute('data-screen', 'unknown')
      expect(await screen.findByRole('heading', { name: t.unknownAddress.title })).toBeVisible()
      expect(screen.getByRole('link', { name: t.unknownAddress.home })).toHaveAttribute('href', '#/')
      expect(store.getState().place).toBeNull()
    },
  )

  it('that is opened first leaves the place on the screen to the browser; a new one begins at its top', async () => {
    await open('#/about')
    expect(window.scrollTo).not.toHaveBeenCalled()
    await act(async () => {
      window.location.hash = '#/settings'
    })
    await waitFor(() => expect(window.scrollTo).toHaveBeenCalledWith(0, 0))
  })

  it('of a card that this browser does not have says so and leads home', async () => {
    await open('#/card/nobody/unbind?item=unbind.wechat')
    expect(heading(t.card.unknownTitle)).toBeVisible()
    expect(screen.getByRole('link', { name: t.unknownAddress.home })).toHaveAttribute('href', '#/')
  })

  it.each([
    ['', 'home', t.home.cards],
    ['#/', 'home', t.home.cards],
    ['#/card/tiny', 'line', '妈妈的卡'],
    ['#/card/tiny/documents', 'documents', t.stations.documents],
    ['#/card/tiny/backup', 'backup', t.stations.backup],
    ['#/card/tiny/balance', 'balance', t.stations.balance],
    ['#/card/tiny/submit', 'submit', t.stations.submit],
    ['#/card/tiny/follow-up', 'follow-up', t.stations['follow-up']],
    ['#/card/tiny/aftercare', 'aftercare', t.stations.aftercare],
    ['#/settings', 'settings', t.settings.heading],
    ['#/about', 'about', about.heading],
  ])('%j shows the screen %s under its heading', async (hash, name, title) => {
    await open(hash)
    expect(main()).toHaveAttribute('data-screen', name)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeVisible()
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
  })

  it('[S12] is remembered for coming back', async () => {
    await open('#/card/tiny/documents')
    expect(store.getState().place).toBe('#/card/tiny/documents')
  })
})

describe('going from screen to screen', () => {
  it('[P10] moves the focus to the new heading, and names the page by it', async () => {
    await open('#/card/tiny')
    expect(document.activeElement).toBe(document.body)
    await go('#/card/tiny/documents')
    const title = await screen.findByRole('heading', { level: 1, name: t.stations.documents })
    await waitFor(() => expect(title).toHaveFocus())
    expect(document.title).toBe(t.app.title(t.stations.documents))
  })

  it('[N1.1] moves the focus to the line that the address names', async () => {
    await open('#/card/tiny')
    await go('#/card/tiny/documents?item=documents.identity')
    await waitFor(() => expect(document.activeElement?.closest('[data-item]')).not.toBeNull())
    expect(document.activeElement?.closest('[data-item]')).toHaveAttribute('data-item', 'documents.identity')
  })

  it('[P10] offers to skip to the text', async () => {
    await open('#/about')
    await userEvent.setup().click(screen.getByRole('link', { name: t.app.skip }))
    expect(main()).toHaveFocus()
    expect(window.location.hash).toBe('#/about')
  })

  it('[A01] shows that a card deleted meanwhile is gone, instead of breaking', async () => {
    await open('#/card/tiny/documents')
    act(() => deleteCard('tiny', ''))
    expect(heading(t.card.unknownTitle)).toBeVisible()
  })
})

describe('the language', () => {
  it('[P5] is the document’s, and changes in place', async () => {
    await open('#/card/tiny/documents')
    expect(document.documentElement).toHaveAttribute('lang', 'zh-CN')
    await Promise.all([loadMessages('en'), loadAskedGroups('en'), loadGuide('en')])
    await act(async () => chooseLocale('en'))
    expect(document.documentElement).toHaveAttribute('lang', 'en')
    expect(main()).toHaveAttribute('data-screen', 'documents')
    expect(heading(en.stations.documents)).toBeVisible()
  })
})

describe('always there', () => {
  it('[N12] are the way home, the languages and whether everything is saved', async () => {
    await open('#/card/tiny/documents')
    const banner = within(screen.getByRole('banner'))
    expect(banner.getByRole('link', { name: t.app.name })).toHaveAttribute('href', '#/')
    expect(banner.getByRole('combobox', { name: t.app.language })).toBeVisible()
    expect(document.querySelectorAll('[data-save]').length).toBeGreaterThan(0)
  })

  it('[S17] is the way out when a screen breaks, and other screens still open', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await open('#/about')
    // Something no check has foreseen: a card whose answers cannot be looked at.
    const broken = Object.defineProperty({ ...card }, 'answers', {
      enumerable: false,
      get: () => {
        throw new Error('broken')
      },
    })
    act(() => takeUp({ cards: { tiny: broken } }))
    await go('#/card/tiny/documents')
    expect(await screen.findByRole('heading', { name: t.errors.crashTitle })).toBeVisible()
    await go('#/about')
    expect(await screen.findByRole('heading', { level: 1, name: about.heading })).toBeVisible()
  })
})

async function open(hash: string): Promise<void> {
  startWith(card)
  window.location.hash = hash
  await act(async () => {
    render(<App startsAt={window.location.hash} />)
  })
}

async function go(hash: string): Promise<void> {
  await act(async () => {
    window.location.hash = hash
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
  })
}

function main(): HTMLElement {
  return screen.getByRole('main')
}

function heading(name: string): HTMLElement {
  return screen.getByRole('heading', { level: 1, name })
}

import { newCancellation } from '#domain/cancellation.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/keys/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { KEYS } from '#parts/keys.ts'
import { ChecklistScreen } from '#parts/ChecklistScreen.tsx'
import { deleteCard } from '#store/actions.ts'
import { takeUp } from '#store/cards.ts'
import { store } from '#store/store.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { kept, show, showCard, startWith } from '#testing/show.tsx'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { KeyHelp } from './KeyHelp.tsx'
import { followKeys } from './keys.ts'

beforeAll(followKeys)

describe('single keys', () => {
  it('lead to the next open line, one after the other, and round again', async () => {
    const user = await showDocuments()
    const open = rows()
    await user.keyboard('n')
    expect(focusedRow()).toBe(open[0])
    await user.keyboard('n')
    expect(focusedRow()).toBe(open[1])
    for (const _ of open) await user.keyboard('n')
    expect(focusedRow()).toBe(open[1])
  })

  it('skip what is settled', async () => {
    const user = await showDocuments()
    const [first, second, third] = rows()
    await user.keyboard('n')
    expect(focusedRow()).toBe(first)
    await user.click(within(row(second)).getByRole('checkbox'))
    act(() => within(row(first)).getByRole('checkbox').focus())
    await user.keyboard('n')
    expect(focusedRow()).toBe(third)
  })

  it.each([
    ['/', '#/search'],
    ['h', '#/'],
    ['H', '#/'],
    [']', '#/card/tiny/backup'],
    ['[', '#/card/tiny/decide'],
  ])('%s leads to %s', async (key, hash) => {
    const user = await showDocuments()
    window.location.hash = '#/card/tiny/documents'
    await user.keyboard(key === '[' ? '[[' : key)
    expect(window.location.hash).toBe(hash)
  })

  it('lead no further than the ends of the line, and nowhere where there is no card', async () => {
    const user = await showDocuments()
    window.location.hash = '#/card/tiny'
    await user.keyboard('[[')
    expect(window.location.hash).toBe('#/card/tiny')
    window.location.hash = '#/about'
    await user.keyboard(']')
    expect(window.location.hash).toBe('#/about')
  })

  it('[P8] take the latest act back', async () => {
    startWith(newCancellation('one', 1, '2026-11-01'))
    const user = await show(<p />)
    deleteCard('one', 'one')
    await user.keyboard('u')
    expect(kept('one').life % 2).toBe(1)
  })

  it('rest in a field, with another key held, and while a dialog is open', async () => {
    startWith()
    const user = await show(
      <>
        <input aria-label="text" />
        <input type="search" aria-label="search" />
        <textarea aria-label="long" />
        <dialog />
      </>,
    )
    for (const name of ['text', 'search', 'long']) {
      await user.click(screen.getByLabelText(name))
      await user.keyboard('/hn?')
      expect(screen.getByLabelText(name)).toHaveValue('/hn?')
    }
    act(() => document.querySelector<HTMLElement>(':focus')?.blur())
    await user.keyboard('{Control>}h{/Control}{Alt>}/{/Alt}')
    document.querySelector('dialog')?.setAttribute('open', '')
    await user.keyboard('/')
    expect(window.location.hash).toBe('')
  })

  it('open one list of themselves, however quickly the key for it is pressed twice', async () => {
    const user = await showDocuments()
    act(() => {
      for (const _ of [1, 2]) fireEvent.keyDown(document.body, { key: '?' })
    })
    expect(await screen.findByRole('dialog')).toBeVisible()
    // Long enough for a second one.
    await act(async () => new Promise((resolve) => setTimeout(resolve, 50)))
    expect(document.querySelectorAll('dialog')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: words.close }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await user.keyboard('?')
    expect(await screen.findByRole('dialog')).toBeVisible()
    await user.click(screen.getByRole('button', { name: words.close }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('can be turned off', async () => {
    const user = await showDocuments()
    act(() => takeUp({ shortcuts: 'off' }))
    await user.keyboard('/n')
    expect(window.location.hash).not.toBe('#/search')
    act(() => takeUp({ shortcuts: 'on' }))
  })
})

describe('the list of keys', () => {
  it('names every key with what it does, and none that submits or deletes', async () => {
    startWith()
    await show(<KeyHelp onClosed={() => undefined} />)
    const list = await screen.findByRole('dialog', { name: words.heading })
    for (const { key, act: what } of KEYS) {
      const line = within(list).getByText(key, { selector: 'kbd' }).closest('div')
      expect(line).toHaveTextContent(words.acts[what])
    }
    expect(Object.keys(words.acts).toSorted()).toEqual(KEYS.map((each) => each.act).toSorted())
  })

  it('is where they are turned off, which is kept', async () => {
    startWith()
    const user = await show(<KeyHelp onClosed={() => undefined} />)
    await user.click(await screen.findByRole('radio', { name: words.choices.off }))
    expect(store.getState().shortcuts).toBe('off')
    act(() => takeUp({ shortcuts: 'on' }))
  })
})

async function showDocuments(): Promise<UserEvent> {
  const user = await showCard(cardSaying({ answers: CANCELLING_ALL_KNOWN }), (card) => (
    <main>
      <ChecklistScreen
        card={card}
        station="documents"
        lead={t.documents.lead}
        focused={null}
        before={null}
        after={null}
      />
    </main>
  ))
  act(() => document.querySelector<HTMLElement>(':focus')?.blur())
  return user
}

function rows(): readonly (string | undefined)[] {
  return Array.from(document.querySelectorAll<HTMLElement>('[data-item]'), (each) => each.dataset['item'])
}

function row(item: string | undefined): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-item="${item}"]`) ?? document.body
}

function focusedRow(): string | undefined {
  return document.activeElement?.closest<HTMLElement>('[data-item]')?.dataset['item']
}

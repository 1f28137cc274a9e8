import { addressOf } from '#domain/address.ts'
import { newCancellation, withoutContents, type Cancellation } from '#domain/cancellation.ts'
import { EXAMPLE_CARD } from '#domain/example.ts'
import { SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { deleteCard } from '#store/actions.ts'
import { takeBack } from '#store/cards.ts'
import { store } from '#store/store.ts'
import { asRead } from '#testing/asRead.ts'
import { finishedCard, readyCard } from '#testing/cards.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, show, startWith } from '#testing/show.tsx'
import { act, cleanup, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { HomeScreen } from './HomeScreen.tsx'

describe('the first visit', () => {
  it('[S1] says what this is, that nothing leaves the device, and has one place to start', async () => {
    await showHome()
    expect(screen.getByRole('heading', { level: 1, name: t.home.heading })).toBeVisible()
    expect(screen.getByText(t.app.promise)).toBeVisible()
    expect(document.querySelectorAll('[data-primary]')).toHaveLength(1)
  })

  it('[P10] has a picture of the line with its words', async () => {
    await showHome()
    expect(screen.getByRole('img', { name: t.home.way })).toBeVisible()
  })

  it('[S1] leads with one tap to the first question of a new card', async () => {
    const user = await showHome()
    await user.click(screen.getByRole('button', { name: t.home.start }))
    const [card] = Object.values(store.getState().cards)
    expect(addressOf(window.location.hash)).toEqual({ screen: 'decide', card: card?.id, item: null })
  })

  it('[L02] is the same to somebody whose records the browser took away, with a word about it', async () => {
    await showHome()
    expect(screen.getByText(t.home.evictedHint, { exact: false })).toBeVisible()
  })

  it('is what remains when every card was deleted', async () => {
    await showHome(withoutContents(newCancellation('one', 1, '2026-11-01')))
    expect(screen.getByRole('button', { name: t.home.start })).toBeVisible()
  })
})

describe('the example', () => {
  const example = newCancellation(EXAMPLE_CARD, 0, '2026-11-01')

  it('[S1] can be looked at before starting', async () => {
    await showHome()
    expect(screen.getByRole('link', { name: t.home.example })).toHaveAttribute('href', '#/example')
  })

  it('alone is still a first visit', async () => {
    await showHome(example)
    expect(screen.getByRole('button', { name: t.home.start })).toBeVisible()
  })

  it('beside a card of one’s own is listed under its name, and is not what one goes on with', async () => {
    await showHome(example, cardCalled('aa', 1))
    expect(titles()).toEqual([t.card.example, 'aa'])
    expect(document.querySelector('[data-primary]')).toHaveAttribute('href', '#/card/aa')
  })
})

describe('the cards', () => {
  it('[P6] are listed in the order in which they were added', async () => {
    await showHome(cardCalled('bb', 2), cardCalled('aa', 3), cardCalled('cc', 1))
    expect(titles()).toEqual(['cc', 'bb', 'aa'])
  })

  it('[P6] without a name go by their number', async () => {
    await showHome(newCancellation('one', 3, '2026-11-01'))
    expect(titles()).toEqual([t.card.unnamed(3)])
  })

  it('lead each to its own line, and say since when', async () => {
    await showHome(cardCalled('aa', 1), cardCalled('bb', 2))
    expect(screen.getByRole('link', { name: 'bb' })).toHaveAttribute('href', '#/card/bb')
    expect(screen.getAllByText(t.home.startedOn(formatDay('zh-CN', '2026-11-01')))).toHaveLength(2)
  })

  it('[S12] say each what is next, and how far it is', async () => {
    const ready = readyCard(guide, {})
    await showHome(newCancellation('one', 1, '2026-11-01'), ready)
    expect(within(tile(0)).getByText(asRead(t.line.next(t.next.decide)))).toBeVisible()
    expect(within(tile(0)).getByText(t.line.undecided)).toBeVisible()
    expect(within(tile(1)).getByText(asRead(t.line.next(t.next.submit(t.legs.mainland))))).toBeVisible()
  })

  it('[N4.2] say of each number how far it is once one was submitted', async () => {
    await showHome(readyCard(guide, { answers: { numbers: 'both' }, mainland: SETTLED, hongkong: SUBMITTED }))
    expect(tile(0)).toHaveTextContent(t.line.legStage(t.legs.mainland, t.stages.settled))
    expect(tile(0)).toHaveTextContent(t.line.legStage(t.legs.hongkong, t.stages.submitted))
  })

  it('[N7.1] say what is waited for, and that it is late', async () => {
    const submission = { channel: 'online', on: '2026-10-01' } as const
    await showHome(readyCard(guide, { mainland: { submission, promisedBy: '2026-10-10' } }))
    expect(within(tile(0)).getByText(t.line.waits({ count: 1, late: 1 }))).toBeVisible()
  })

  it('[N2.2] with everything ticked are not called done', async () => {
    await showHome(readyCard(guide, {}))
    expect(document.body).not.toHaveTextContent(/已注销|完成|100\s*%/)
  })

  it('[N2.2] have a tick in their ring once everything is over, and no earlier', async () => {
    const over = { ...finishedCard(guide, { mainland: SETTLED }), id: 'over', ordinal: 2 }
    await showHome(readyCard(guide, { mainland: SETTLED }), over)
    expect(tickIn(0)).toBeNull()
    expect(tickIn(1)).not.toBeNull()
  })

  it('[S1] are gone on with where one was last, and only opened once all is over', async () => {
    await showHome(readyCard(guide, { mainland: SETTLED }))
    expect(screen.getByRole('link', { name: /^接着办：/ })).toHaveAttribute('data-primary')
    cleanup()
    await showHome(finishedCard(guide, { mainland: SETTLED }))
    expect(screen.getByRole('link', { name: /^打开：/ })).toHaveAttribute('data-primary')
    expect(screen.queryByRole('link', { name: /^接着办：/ })).not.toBeInTheDocument()
  })

  it('[P6] can be one more', async () => {
    const user = await showHome(cardCalled('aa', 1))
    await user.click(screen.getByRole('button', { name: t.home.add }))
    expect(Object.keys(store.getState().cards)).toHaveLength(2)
    expect(addressOf(window.location.hash).screen).toBe('decide')
  })

  it('[A01] that are deleted are gone, and there again when it is taken back', async () => {
    await showHome(cardCalled('aa', 1), cardCalled('bb', 2))
    act(() => deleteCard('aa', 'aa'))
    expect(titles()).toEqual(['bb'])
    act(takeBack)
    expect(titles()).toEqual(['aa', 'bb'])
  })

  it.each(NAUGHTY)('[X01] may be called %s', async (name) => {
    await showHome(cardCalled('aa', 1, name))
    const link = within(tile(0)).getByRole('link')
    expect(link.textContent).toBe(name)
    expect(link.querySelector('bdi')).not.toBeNull()
    expect(document.body.querySelector('img, script')).toBeNull()
  })
})

function showHome(...cards: readonly Cancellation[]): Promise<UserEvent> {
  startWith(...cards)
  return show(<HomeScreen />)
}

function cardCalled(id: string, ordinal: number, name: string = id): Cancellation {
  const card = newCancellation(id, ordinal, '2026-11-01')
  return { ...card, clock: 1, answers: { name: { v: name, n: 1, by: 'me' } } }
}

function titles(): (string | null)[] {
  return screen.getAllByRole('heading', { level: 2 }).map((title) => title.textContent)
}

function tile(index: number): HTMLElement {
  const found = screen.getAllByRole('listitem')[index]
  if (found === undefined) throw new Error(`There is no card at ${index}.`)
  return found
}

function tickIn(index: number): Element | null {
  return tile(index).querySelector('svg path')
}

import type { Cancellation } from '#domain/cancellation.ts'
import { EXAMPLE_CARD } from '#domain/example.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { en } from '#i18n/search/en.ts'
import { zhCN as words } from '#i18n/search/zhCN.ts'
import { chooseLocale } from '#store/choices.ts'
import { store } from '#store/store.ts'
import { takeUp, takeUpCard } from '#store/cards.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, show, startWith } from '#testing/show.tsx'
import { act, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SearchScreen } from './SearchScreen.tsx'

const CARD = cardSaying({ answers: CANCELLING_ALL_KNOWN, ownServices: { 'own-a': '健身房' } })

describe('a search in a card', () => {
  it.each([
    ['zfb', 'unbind.alipay-cn', '#/card/tiny/unbind?item=unbind.alipay-cn'],
    ['健身', 'unbind.own-a', '#/card/tiny/unbind?item=unbind.own-a'],
    ['身份证件', 'documents.identity', '#/card/tiny/documents?item=documents.identity'],
    ['identity document', 'documents.identity', '#/card/tiny/documents?item=documents.identity'],
    ['登記人的身份證明', 'documents.identity', '#/card/tiny/documents?item=documents.identity'],
    ['jzdsfzj', 'documents.identity', '#/card/tiny/documents?item=documents.identity'],
    ['工信部', 'escalation.mainland.appeal', '#/card/tiny/escalation?leg=mainland'],
    ['钓鱼', 'place.official', '#/tools/official?card=tiny'],
    ['大字', 'settings.appearance', '#/settings?item=appearance'],
    ['公用电脑', 'settings.erase', '#/settings?item=erase'],
  ])('for %s leads to %s', async (search, id, href) => {
    await showWith(CARD)
    searchFor(search)
    expect(within(await entry(id)).getByRole('link')).toHaveAttribute('href', href)
  })

  it.each(['decide', 'circumstance', 'submit', 'operator', 'term', 'aftercare'])(
    'finds the %s of the content',
    async (kind) => {
      await showWith(CARD)
      searchFor(
        {
          decide: '实名',
          circumstance: '护照',
          submit: '表',
          operator: '移动',
          term: 'puk',
          aftercare: '卡',
        }[kind] ?? '',
      )
      await screen.findByText(/^找到/)
      expect(document.querySelector(`[data-found*="${kind}."]`)).not.toBeNull()
    },
  )

  it('says how much was found, politely', async () => {
    await showWith(CARD)
    searchFor('puk')
    expect(await screen.findByText(words.found(found().length))).toHaveAttribute('role', 'status')
  })

  it('says what a line asks for where the person’s answers leave it out, instead of leading nowhere', async () => {
    const user = await showWith(CARD)
    searchFor(guide.items.find(({ id }) => id === 'documents.business-licence')?.title ?? '')
    const row = await entry('documents.business-licence')
    expect(within(row).queryByRole('link')).not.toBeInTheDocument()
    await user.click(within(row).getByText(/执照/, { selector: 'summary' }))
    expect(await within(row).findByText(words.notYours)).toBeVisible()
  })

  it('[C5] finds what is said of how something is done where it concerns the card', async () => {
    const ofHongKong = '没有门店的，问到哪里当面办'
    await showWith(CARD)
    searchFor(ofHongKong)
    expect(await screen.findByText(words.nothing)).toBeVisible()
    act(() => takeUpCard({ ...CARD, answers: { ...CARD.answers, numbers: { v: 'both', n: 9, by: 'a' } } }))
    expect(await entry('submit.counter.shop')).toBeVisible()
  })

  it('explains a word where it stands', async () => {
    const user = await showWith(CARD)
    searchFor('二次放号')
    const row = await entry('term.next-holder')
    await user.click(within(row).getByText('二次放号'))
    expect(await within(row).findByText(/分给别人/)).toBeVisible()
  })

  it('is in the card where the person was last, or in another one that they choose', async () => {
    const other: Cancellation = { ...CARD, id: 'other', ordinal: 2 }
    const user = await showWith(CARD, other, () => takeUp({ place: '#/card/tiny/unbind' }))
    searchFor('zfb')
    expect(within(await entry('unbind.alipay-cn')).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('/tiny/'),
    )
    await user.click(screen.getAllByRole('radio')[1] ?? document.body)
    expect(within(await entry('unbind.alipay-cn')).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('/other/'),
    )
  })

  it('leaves the example out as soon as there is a card of the person’s own', async () => {
    await showWith(CARD, { ...CARD, id: EXAMPLE_CARD, ordinal: 0 })
    searchFor('zfb')
    expect(within(await entry('unbind.alipay-cn')).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringContaining('/tiny/'),
    )
    expect(screen.queryByRole('radio')).not.toBeInTheDocument()
  })
})

describe('a search without a card', () => {
  it('can be read, and leads to starting', async () => {
    const user = await showWith()
    searchFor('zfb')
    const row = await entry('unbind.alipay-cn')
    await user.click(within(row).getByText('支付宝'))
    expect(within(row).queryByText(words.notYours)).not.toBeInTheDocument()
    expect(await within(row).findAllByRole('listitem')).not.toHaveLength(0)
    expect(screen.getByRole('link', { name: words.start })).toHaveAttribute('href', '#/')
  })
})

describe('a search that finds nothing', () => {
  it('says what to do', async () => {
    await showWith(CARD)
    searchFor('qqqqqqq')
    expect(await screen.findByText(words.nothing)).toBeVisible()
    expect(screen.getByText(words.nothingLead)).toBeVisible()
    expect(screen.getByRole('link', { name: words.addService })).toHaveAttribute('href', '#/card/tiny/unbind')
  })

  it('of a whole number leads to the number check', async () => {
    await showWith(CARD)
    searchFor('138 0000 0000')
    expect(await screen.findByText(words.isNumber)).toBeVisible()
    expect(screen.getByRole('link', { name: words.places.identifiers.name })).toHaveAttribute(
      'href',
      '#/tools/identifiers?card=tiny',
    )
  })
})

describe('what is searched for', () => {
  it('begins in the field, with something to try', async () => {
    const user = await showWith(CARD)
    expect(field()).toHaveFocus()
    await user.click(screen.getByRole('button', { name: words.suggestions[0] ?? '' }))
    expect(field()).toHaveValue(words.suggestions[0])
    expect(await screen.findByText(/^找到/)).toBeVisible()
    expect(field()).toHaveFocus()
  })

  it.each(words.suggestions)('%s is something that is found', async (suggestion) => {
    await showWith(CARD)
    searchFor(suggestion)
    expect(await screen.findByText(/^找到/)).toBeVisible()
  })

  it('is kept nowhere', async () => {
    await showWith(CARD)
    const before = JSON.stringify(store.getState())
    searchFor('very-private')
    await screen.findByText(words.nothing)
    expect(JSON.stringify(store.getState())).toBe(before)
    expect(window.location.href).not.toContain('very-private')
  })

  it('[P5] is found by 简体 names in English as well', async () => {
    startWith(CARD)
    chooseLocale('en')
    await show(<SearchScreen />)
    fireEvent.change(screen.getByLabelText(en.field), { target: { value: '支付宝' } })
    expect(within(await entry('unbind.alipay-cn')).getByRole('link')).toHaveTextContent(/Alipay/)
    act(() => chooseLocale('zh-CN'))
  })
})

function showWith(...cards: readonly (Cancellation | (() => void))[]): Promise<UserEvent> {
  startWith(...cards.filter((each) => typeof each === 'object'))
  for (const said of cards) if (typeof said === 'function') said()
  return show(<SearchScreen />)
}

function field(): HTMLElement {
  return screen.getByLabelText(words.field)
}

function searchFor(text: string): void {
  fireEvent.change(field(), { target: { value: text } })
}

function found(): readonly Element[] {
  return [...document.querySelectorAll('[data-found]')]
}

async function entry(id: string): Promise<HTMLElement> {
  await screen.findByText(/^找到|result/)
  const all = Array.from(document.querySelectorAll<HTMLDetailsElement>('[data-group] > details'))
  for (const more of all) fireEvent.click(more.querySelector('summary') ?? more)
  const row = document.querySelector<HTMLElement>(`[data-found="${id}"]`)
  if (row === null) throw new Error(`${id} was not found.`)
  return row
}

import type { Binding } from '#domain/cancellation.ts'
import { isRequiredService, serviceItemId, servicesFor } from '#domain/status.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as order } from '#i18n/inventory/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { store } from '#store/store.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { guide, kept, serviceGuide, showCard } from '#testing/show.tsx'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { UnbindScreen } from './UnbindScreen.tsx'

const everyId = servicesFor(guide, cardSaying({ answers: CANCELLING_ALL_KNOWN }))
  .map((service) => service.id)
  .toSorted()

describe('the inventory', () => {
  it('[N3.1] has every service once, in the order of the tiers, each open', async () => {
    await showScreen({})
    expect(shownServices().toSorted()).toEqual(everyId)
    const tiers = shownServices().map((id) => guide.services.find((each) => each.id === id)?.tier ?? -1)
    expect(tiers).toEqual(tiers.toSorted((a, b) => a - b))
    expect(new Set(rows().map((row) => row.dataset['status']))).toEqual(new Set(['todo']))
  })

  it('counts in words what is settled of what must be looked at', async () => {
    const user = await showScreen({})
    const total = Number(/^0／(\d+) /.exec(screen.getByText(/^0／/).textContent)?.[1])
    const required = guide.services.find((service) => isRequiredService(service) && !service.money)
    const optional = guide.services.find((service) => !isRequiredService(service))
    await user.click(answerOf(required?.id ?? '', 'moved'))
    await user.click(answerOf(optional?.id ?? '', 'moved'))
    expect(screen.getByText(t.progress({ done: 1, total }))).toBeVisible()
  })

  it('[P9] says how many are not counted because the number is not bound to them', async () => {
    const user = await showScreen({})
    const total = Number(/^0／(\d+) /.exec(screen.getByText(/^0／/).textContent)?.[1])
    const required = guide.services.find((each) => isRequiredService(each) && everyId.includes(each.id))
    await user.click(answerOf(required?.id ?? '', 'not-bound'))
    const rest = { done: 0, total: total - 1 }
    expect(screen.getByText(t.unbind.progressAndNotBound({ ...rest, notBound: 1 }))).toBeVisible()
    await user.click(answerOf(required?.id ?? '', 'unchecked'))
    expect(screen.getByText(t.progress({ done: 0, total }))).toBeVisible()
  })

  it('[P14] lands on the service a deep link names, with its facts and [N3.7] what to do when the old number is dead', async () => {
    await showScreen({}, serviceItemId('wechat'))
    expect(answerOf('wechat', 'unchecked')).toHaveFocus()
    const wechat = serviceGuide.advice['wechat']
    expect(screen.getByText(wechat?.nextHolder ?? '')).toBeVisible()
    expect(screen.getByText(wechat?.ifDead ?? '')).toBeVisible()
  })
})

describe('searching', () => {
  it('[N3.1] shows what is found, and everything again without a search', async () => {
    await showScreen({})
    searchFor('zfb')
    await waitFor(() => expect(shownServices().length).toBeLessThan(10))
    expect(shownServices()).toContain('alipay-cn')
    searchFor('')
    await waitFor(() => expect(shownServices()).toHaveLength(everyId.length))
  })

  it('[N3.1] for what is not there says so, and leads to adding it', async () => {
    await showScreen({})
    searchFor('qqqqq')
    expect(await screen.findByText(t.unbind.noneFound)).toBeVisible()
    expect(shownServices()).toEqual([])
    expect(screen.getByLabelText(t.unbind.ownName)).toBeVisible()
  })

  it('[N3.1] [N3.4] looks among the person’s own as well', async () => {
    const own = cardSaying({ ownServices: { 'own-a': '健身房', 'own-b': '牙医' } })
    await showCard(own, (card) => <UnbindScreen card={card} item={null} />)
    searchFor('健身')
    await waitFor(() => expect(screen.getByText('牙医')).not.toBeVisible())
    expect(screen.getByText('健身房')).toBeVisible()
    expect(screen.queryByText(t.unbind.noneFound)).not.toBeInTheDocument()
  })
})

describe('showing the services of one side', () => {
  it.each(['mainland', 'hongkong', 'global'] as const)('[N3.1] leaves those of %s', async (region) => {
    const user = await showScreen({})
    await user.click(screen.getByLabelText(order.regions[region]))
    const there = guide.services.filter(({ id, region: from }) => everyId.includes(id) && from === region)
    expect(shownServices().toSorted()).toEqual(there.map(({ id }) => id).toSorted())
    await user.click(screen.getByLabelText(order.regions.all))
    await waitFor(() => expect(shownServices()).toHaveLength(everyId.length))
  })

  it('[N3.1] goes together with a search, and keeps the person’s own', async () => {
    const own = cardSaying({ ownServices: { 'own-a': '健身房' } })
    const user = await showCard(own, (card) => <UnbindScreen card={card} item={null} />)
    await user.click(screen.getByLabelText(order.regions.hongkong))
    expect(screen.getByText('健身房')).toBeVisible()
    searchFor('wechat')
    await waitFor(() => expect(shownServices()).toEqual(['wechat-pay-hk']))
    expect(screen.getByText('健身房')).not.toBeVisible()
  })
})

describe('the order', () => {
  it('[N3.3] names what comes first while it is open, and warns where it was not heeded', async () => {
    const bank = guide.services.find(({ id }) => id === 'bank-cn-reserved-number')?.name ?? ''
    const user = await showScreen({})
    const wallet = within(rowOf('alipay-cn'))
    expect(wallet.getByText(order.first(bank))).toBeVisible()
    await user.click(answerOf('alipay-cn', 'moved'))
    expect(wallet.getByText(order.outOfOrder(bank))).toBeVisible()
    expect(answerOf('alipay-cn', 'moved')).toBeChecked()
    await user.click(answerOf('bank-cn-reserved-number', 'not-bound'))
    expect(wallet.queryByText(order.outOfOrder(bank))).not.toBeInTheDocument()
  })
})

describe('showing only what is left', () => {
  it('[P14] hides what is settled', async () => {
    const user = await showScreen({ wechat: { said: 'closed' }, qq: { said: 'cannot-move', plan: null } })
    await user.click(screen.getByLabelText(t.unbind.filterOpen))
    expect(shownServices()).not.toContain('wechat')
    expect(shownServices()).toContain('qq')
    expect(shownServices()).toHaveLength(everyId.length - 1)
  })

  it('[P14] keeps every row in its place while it is answered', async () => {
    const user = await showScreen({})
    await user.click(screen.getByLabelText(t.unbind.filterOpen))
    const before = shownServices()
    await user.click(answerOf('wechat', 'moved'))
    expect(shownServices()).toEqual(before)
    expect(answerOf('wechat', 'moved')).toBeChecked()
  })

  it('[P14] drops what was settled once it is chosen anew', async () => {
    const user = await showScreen({})
    await user.click(screen.getByLabelText(t.unbind.filterOpen))
    await user.click(answerOf('wechat', 'closed'))
    await user.click(screen.getByLabelText(t.unbind.filterAll))
    expect(shownServices()).toHaveLength(everyId.length)
    await user.click(screen.getByLabelText(t.unbind.filterOpen))
    expect(shownServices()).not.toContain('wechat')
  })

  it('[N3.6] keeps a moved service with money until the person has signed in', async () => {
    const user = await showScreen({ wechat: { said: 'moved' } })
    await user.click(screen.getByLabelText(t.unbind.filterOpen))
    expect(shownServices()).toContain('wechat')
  })

  it('[N3.4] shows what is added while it is chosen', async () => {
    const user = await showScreen({})
    await user.click(screen.getByLabelText(t.unbind.filterOpen))
    await user.type(screen.getByRole('textbox', { name: t.unbind.ownName }), '小区门禁{Enter}')
    expect(screen.getByRole('group', { name: t.unbind.answerLegend('小区门禁') })).toBeVisible()
  })

  it('says so when nothing is left', async () => {
    const said = Object.fromEntries(everyId.map((id) => [id, { said: 'not-bound' } as const]))
    const user = await showScreen(said)
    await user.click(screen.getByLabelText(t.unbind.filterOpen))
    expect(screen.getByText(t.unbind.empty)).toBeVisible()
  })
})

describe('one tap for all the rest of a group', () => {
  const tier = guide.services.filter((service) => service.tier === 2).map((service) => service.id)
  const rest = tier.slice(1)

  it('[P8] says not bound for those not looked at, and can be taken back at once', async () => {
    const [first = ''] = tier
    const user = await showScreen({ [first]: { said: 'moved' } })
    await user.click(bulkOf(rest[0] ?? '', rest.length))
    expect(rest.map((id) => kept('tiny').bindings[id]?.v)).toEqual(rest.map(() => ({ said: 'not-bound' })))
    expect(kept('tiny').bindings[first]?.v).toEqual({ said: 'moved' })
    expect(store.getState().offer?.deed).toEqual({ kind: 'bindings', count: rest.length })
    act(takeBack)
    expect(rest.map((id) => kept('tiny').bindings[id]?.v)).toEqual(rest.map(() => null))
    expect(answerOf(rest[0] ?? '', 'unchecked')).toBeChecked()
    expect(answerOf(first, 'moved')).toBeChecked()
  })

  it('is not there where nothing of the group is left', async () => {
    await showScreen(Object.fromEntries(tier.map((id) => [id, { said: 'moved' } as const])))
    expect(within(sectionOf(tier[0] ?? '')).queryAllByRole('button')).toEqual([])
  })

  it('[N3.1] means only those that are shown', async () => {
    const user = await showScreen({})
    searchFor('wx')
    await waitFor(() => expect(shownServices().length).toBeLessThan(10))
    const others = everyId.filter((id) => !shownServices().includes(id))
    const [bulk] = screen.getAllByRole('button', { name: anyBulk() })
    if (bulk !== undefined) await user.click(bulk)
    expect(Object.keys(kept('tiny').bindings).length).toBeGreaterThan(0)
    expect(others.filter((id) => id in kept('tiny').bindings)).toEqual([])
  })
})

function showScreen(
  bindings: Readonly<Record<string, Binding>>,
  item: string | null = null,
): Promise<UserEvent> {
  return showCard(cardSaying({ answers: CANCELLING_ALL_KNOWN, bindings }), (card) => (
    <UnbindScreen card={card} item={item} />
  ))
}

function rows(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('[data-item^="unbind."]')
  return [...all].filter(
    (row) => row.closest('[hidden]') === null && !row.dataset['item']?.startsWith('unbind.own-'),
  )
}

function shownServices(): string[] {
  return rows().map((row) => row.dataset['item']?.replace('unbind.', '') ?? '')
}

function rowOf(id: string): HTMLElement {
  const row = rows().find((each) => each.dataset['item'] === serviceItemId(id))
  if (row === undefined) throw new Error(`${id} is not shown`)
  return row
}

function answerOf(id: string, said: keyof typeof t.unbind.answers): HTMLElement {
  return within(rowOf(id)).getByRole('radio', { name: t.unbind.answers[said] })
}

function sectionOf(id: string): HTMLElement {
  const section = rowOf(id).closest('section')
  if (section === null) throw new Error(`${id} is in no group`)
  return section
}

function bulkOf(id: string, count: number): HTMLElement {
  return within(sectionOf(id)).getByRole('button', { name: t.unbind.bulk(count) })
}

function anyBulk(): RegExp {
  return /^这组剩下的 \d+ 个/
}

function searchFor(text: string): void {
  fireEvent.change(screen.getByLabelText(t.unbind.search), { target: { value: text } })
}

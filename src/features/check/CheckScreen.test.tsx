import { addressOf } from '#domain/address.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { checksFor, serviceItemId } from '#domain/status.ts'
import { formatMoney } from '#i18n/format.ts'
import { zhCN as words } from '#i18n/check/zhCN.ts'
import { zhCN as circumstances } from '#i18n/circumstances/zhCN.ts'
import { zhCN as gate } from '#i18n/gate/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { sayBinding } from '#store/actions.ts'
import { readyCard } from '#testing/cards.ts'
import { guide, showCard } from '#testing/show.tsx'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CheckScreen } from './CheckScreen.tsx'

const READY = readyCard(guide, {})

describe('the check page', () => {
  it('[P4] says plainly that nothing is given up yet', async () => {
    await showCheck(READY)
    expect(screen.getByText(words.lead)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/已注销|完成|100\s*%/)
  })

  it.each(['decide', 'documents', 'backup', 'balance'] as const)(
    '[P4] lists every line of %s, each with a way to change it that leads to it and back',
    async (station) => {
      await showCheck(READY)
      for (const check of checksFor(guide, READY, station)) {
        const change = rowsOf(check.id).map((row) => within(row).getByRole('link'))
        expect(change.map((link) => addressOf(link.getAttribute('href') ?? ''))).toContainEqual({
          screen: station,
          card: 'tiny',
          item: check.id,
          back: 'check',
        })
      }
    },
  )

  it('[P4] says what was answered, in the words of the answer', async () => {
    await showCheck(READY)
    const question = guide.questions.find((each) => each.id === 'numbers')
    const label = question?.options.find((each) => each.value === 'mainland')?.label ?? 'none'
    expect(rowsOf('decide.numbers')[0]).toHaveTextContent(label)
    const operator = guide.operators.find((each) => each.id === 'china-mobile')?.name ?? 'none'
    expect(rowsOf('decide.operator')[0]).toHaveTextContent(operator)
  })

  it('[P4] [N16] tells what makes the case different, with the way to change it and back', async () => {
    await showCheck(readyCard(guide, { answers: { abroad: 'yes', sim: 'lost' } }))
    const row = screen.getByText(circumstances.heading, { selector: 'bdi' }).closest('li') ?? document.body
    for (const id of ['abroad', 'lost-sim'])
      expect(row).toHaveTextContent(guide.circumstances.find((each) => each.id === id)?.title ?? 'none')
    const change = within(row).getByRole('link').getAttribute('href') ?? ''
    expect(addressOf(change)).toEqual({ screen: 'circumstances', card: 'tiny', item: null, back: 'check' })
  })

  it('[P4] says nothing of what makes a case different where nothing does', async () => {
    await showCheck(READY)
    expect(screen.queryByText(circumstances.heading)).not.toBeInTheDocument()
  })

  it('[P4] tells what does not apply, with its reason', async () => {
    const mark = { v: { said: 'not-applicable', reason: '<b>没有账单</b>' }, n: 9, by: 'me' } as const
    await showCheck({ ...READY, marks: { ...READY.marks, 'backup.bills': mark } })
    expect(rowsOf('backup.bills')[0]).toHaveTextContent(t.item.notApplicableSaid('<b>没有账单</b>'))
  })

  it('[N1.4] tells the risks that were accepted, with their reasons and the way to them', async () => {
    await showCheck(accepting('backup.texts', '手机坏了'))
    expect(screen.getByRole('heading', { name: gate.risk.listTitle(1) })).toBeVisible()
    expect(screen.getAllByText(gate.risk.said('手机坏了'))).toHaveLength(2)
    expect(rowsOf('backup.texts')[0]).toHaveAttribute('data-status', 'todo')
  })

  it('[P4] names the services that were moved, closed, or cannot be moved, and counts the rest', async () => {
    await showCheck({
      ...READY,
      bindings: {
        ...READY.bindings,
        wechat: { v: { said: 'closed' }, n: 9, by: 'me' },
        qq: { v: { said: 'cannot-move', plan: 'contact-service' }, n: 9, by: 'me' },
      },
    })
    const [wechat, qq] = ['wechat', 'qq'].map(
      (id) => guide.services.find((each) => each.id === id)?.name ?? '',
    )
    expect(saidOf('closed')).toHaveTextContent(words.services(1))
    expect(screen.getByRole('link', { name: wechat ?? '' })).toHaveAttribute(
      'href',
      `#/card/tiny/unbind?item=${serviceItemId('wechat')}&back=check`,
    )
    const plan = words.confirm.line(qq ?? '', t.unbind.plans['contact-service'])
    expect(screen.getByRole('link', { name: plan })).toBeVisible()
    expect(saidOf('moved')).toHaveTextContent(words.services(0))
  })

  it('[P4] tells the balance and what is to become of it', async () => {
    const balance = { cents: 3650, currency: 'CNY' } as const
    await showCheck(readyCard(guide, { answers: { balance, balanceUse: 'refund' } }))
    expect(screen.getByText(formatMoney('zh-CN', balance))).toBeVisible()
    expect(screen.getByText(t.balance.uses.refund)).toBeVisible()
  })

  it('[P4] tells how each number is submitted, chosen or not', async () => {
    await showCheck(readyCard(guide, { answers: { numbers: 'both' }, mainland: { channel: 'counter' } }))
    expect(rowsOf('mainland.channel')[0]).toHaveTextContent(t.channels.counter)
    expect(rowsOf('hongkong.channel')[0]).toHaveTextContent(words.noChannel)
  })

  it('[P4] leads to the last page before the steps, for the number that is next', async () => {
    await showCheck(READY)
    expect(primary()).toHaveAttribute('href', '#/card/tiny/confirm')
  })

  it('[N4.2] names the number where there are two, and leads on to the other one', async () => {
    await showCheck(readyCard(guide, { answers: { numbers: 'both' }, mainland: { goAhead: '2026-11-02' } }))
    expect(primary()).toHaveAttribute('href', '#/card/tiny/confirm?leg=hongkong')
    expect(primary()).toHaveTextContent(words.toConfirmOf(t.legs.hongkong))
  })

  it('[P4] leads to the steps once every number was looked at', async () => {
    await showCheck(readyCard(guide, { mainland: { goAhead: '2026-11-02' } }))
    expect(primary()).toHaveAttribute('href', '#/card/tiny/submit')
  })

  it('[P4] leads to the last page again once something more is lost', async () => {
    await showCheck(readyCard(guide, { mainland: { goAhead: '2026-11-02' } }))
    act(() => sayBinding('tiny', 'wechat', { said: 'cannot-move', plan: 'close-account' }))
    expect(primary()).toHaveAttribute('href', '#/card/tiny/confirm')
  })

  it('does not say that nothing happened once the request is in', async () => {
    await showCheck(readyCard(guide, { mainland: SUBMITTED }))
    expect(screen.getByText(words.submitted)).toBeVisible()
    expect(screen.queryByText(words.lead)).not.toBeInTheDocument()
  })
})

describe('[N4.2] with one of two numbers submitted', () => {
  it('says of the other one alone that it is not given up yet', async () => {
    await showCheck(readyCard(guide, { answers: { numbers: 'both' }, mainland: SUBMITTED }))
    expect(screen.getByText(words.leadOf(t.legs.hongkong))).toBeVisible()
    expect(screen.queryByText(words.lead)).not.toBeInTheDocument()
  })
})

describe('the address of the check page', () => {
  it('[N1.2] typed by hand while the gate is closed shows the closed gate and nothing behind it', async () => {
    await showCheck({ ...READY, marks: {} })
    expect(document.querySelector('[data-gate]')).toHaveAttribute('data-gate', 'closed')
    expect(screen.getByText(t.gate.closedTitle)).toBeVisible()
    expect(screen.queryByText(words.lead)).not.toBeInTheDocument()
    expect(document.querySelector('a[href*="confirm"]')).toBeNull()
  })

  it('[N1.5] on another way leads to the decision', async () => {
    await showCheck(readyCard(guide, { answers: { decision: 'keep' } }))
    expect(document.querySelector('[data-gate]')).toBeNull()
    expect(screen.getByRole('link', { name: t.gate.toDecide })).toBeVisible()
  })
})

function showCheck(card: Cancellation) {
  return showCard(card, (each) => <CheckScreen card={each} />)
}

function accepting(item: string, reason: string): Cancellation {
  return {
    ...READY,
    marks: { ...READY.marks, [item]: { v: null, n: 9, by: 'me' } },
    overrides: { [item]: { v: reason, n: 9, by: 'me' } },
  }
}

function rowsOf(item: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-item="${item}"]`)]
}

function saidOf(answer: keyof typeof t.unbind.answers): HTMLElement | null {
  return screen.getAllByText(t.unbind.answers[answer])[0]?.closest('li') ?? null
}

function primary(): HTMLElement {
  const [found, ...more] = document.querySelectorAll<HTMLElement>('[data-primary]')
  if (found === undefined || more.length > 0) throw new Error('There is not one primary act')
  return found
}

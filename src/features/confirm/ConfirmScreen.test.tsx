import type { Leg } from '#domain/leg.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import { lossesFor } from '#domain/loss.ts'
import { SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as words } from '#i18n/check/zhCN.ts'
import { formatDay, formatMoney } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { markItem } from '#store/actions.ts'
import { takeBack } from '#store/cards.ts'
import { acceptRisk } from '#store/gateActions.ts'
import { store } from '#store/store.ts'
import { readyCard } from '#testing/cards.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, fireEvent, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { ConfirmScreen } from './ConfirmScreen.tsx'

const { confirm } = words
const READY = readyCard(guide, {})
const BOTH = { numbers: 'both' } as const

letItBe24November()

describe('the page that asks a last time', () => {
  it('[P4] begins at the safe choice, where the first Enter does nothing and the next one leads back', async () => {
    const user = await showConfirm(READY)
    expect(safe()).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe('')
    expect(kept('tiny').mainland.goAhead).toBeUndefined()
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe('#/card/tiny/check')
  })

  it('[P4] says to those who listen what page they came to, since they begin below its heading', async () => {
    await showConfirm(READY)
    expect(safe()).toHaveAccessibleDescription(`${t.card.unnamed(1)} ${confirm.title} ${confirm.lead}`)
  })

  it('[P4] takes no Enter that is held from the page before', async () => {
    await showConfirm(READY)
    expect(fireEvent.keyDown(safe(), { key: 'Enter' })).toBe(false)
    expect(fireEvent.keyDown(safe(), { key: 'Enter', repeat: true })).toBe(false)
  })

  it('[P4] says that nothing is submitted yet, and nowhere that anything is over', async () => {
    await showConfirm(READY)
    expect(screen.getByText(confirm.lead)).toBeVisible()
    expect(document.body).not.toHaveTextContent(/已注销|完成|100\s*%/)
  })

  it('[P4] has a final button that says what it does', async () => {
    await showConfirm(READY)
    expect(final()).toHaveAccessibleName(confirm.act)
    expect(final()).toBeEnabled()
    expect(confirm.act).toMatch(/去提交注销/)
  })
})

describe('the last four digits', () => {
  it.each(['123', '12345', '12a4', '一二三四'])('[P4] %j are refused beside the field', async (digits) => {
    const user = await showConfirm(READY)
    await goOn(user, digits)
    expect(field()).toBeInvalid()
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(confirm.digitsWrong))
    expect(field()).toHaveFocus()
    expect(kept('tiny').mainland.goAhead).toBeUndefined()
  })

  it.each(['', '  '])('[P4] left out (%j) are asked for', async (digits) => {
    const user = await showConfirm(READY)
    await goOn(user, digits)
    expect(field()).toHaveAccessibleDescription(expect.stringContaining(t.errors.text.empty))
  })

  it.each(['0012', '００１２', ' 0012 '])('[P4] %j are taken, and lead to the steps', async (digits) => {
    const user = await showConfirm(READY)
    await goOn(user, digits)
    expect(kept('tiny').mainland.goAhead?.v).toBe('2026-11-24')
    expect(window.location.hash).toBe('#/card/tiny/submit')
  })

  it('[P4] are kept nowhere', async () => {
    const user = await showConfirm(READY)
    expect(field()).not.toHaveAttribute('name')
    await goOn(user, '7391')
    expect(JSON.stringify(store.getState())).not.toContain('7391')
    expect(window.location.href).not.toContain('7391')
  })

  it('[P4] are forgotten when the page is put away', async () => {
    await showConfirm(READY)
    fireEvent.change(field(), { target: { value: '7391' } })
    act(() => {
      window.dispatchEvent(new Event('pagehide'))
    })
    expect(field()).toHaveValue('')
  })
})

describe('what will be lost', () => {
  it('[P4] is the number, and what is known about somebody else getting it', async () => {
    await showConfirm(READY)
    expect(screen.getByText(confirm.number)).toBeVisible()
    const { reuse } = lossesFor(guide, READY, 'mainland')
    expect(reuse.length).toBeGreaterThan(0)
    for (const claim of reuse) expect(screen.getByText(claim.text)).toBeVisible()
  })

  it.each(['refund', 'move', 'spend', 'forfeit'] as const)('[P4] is the balance, to be: %s', async (use) => {
    const balance = { cents: 3650, currency: 'HKD' } as const
    await showConfirm(readyCard(guide, { answers: { balance, balanceUse: use } }))
    expect(screen.getByText(confirm.balanceOf(formatMoney('zh-CN', balance)))).toBeVisible()
    expect(screen.getByText(confirm.uses[use])).toBeVisible()
  })

  it('[P4] is a balance nobody decided about, but not one of nothing', async () => {
    await showConfirm(READY)
    expect(screen.getByText(confirm.useOpen)).toBeVisible()
  })

  it('[P4] is no balance where there is none', async () => {
    await showConfirm(readyCard(guide, { answers: { balance: { cents: 0, currency: 'CNY' } } }))
    expect(screen.queryByText(confirm.useOpen)).not.toBeInTheDocument()
  })

  it('[P4] is what may still hang on the number at the services nobody looked at', async () => {
    await showConfirm(READY)
    const { uncheckedServices } = lossesFor(guide, READY, 'mainland')
    expect(uncheckedServices.length).toBeGreaterThan(0)
    expect(screen.getByText(confirm.unchecked(uncheckedServices.length))).toBeVisible()
  })

  it('[P4] is every service that cannot be moved, and [N1.4] every risk that was accepted', async () => {
    await showConfirm({
      ...READY,
      marks: { ...READY.marks, 'backup.texts': { v: null, n: 9, by: 'me' } },
      overrides: { 'backup.texts': { v: '手机坏了', n: 9, by: 'me' } },
      bindings: {
        ...READY.bindings,
        wechat: { v: { said: 'cannot-move', plan: 'contact-service' }, n: 9, by: 'me' },
      },
    })
    const wechat = guide.services.find((each) => each.id === 'wechat')?.name ?? ''
    expect(screen.getByText(confirm.line(wechat, t.unbind.plans['contact-service']))).toBeVisible()
    const texts = guide.items.find((each) => each.id === 'backup.texts')?.title ?? ''
    expect(screen.getByText(confirm.line(texts, '手机坏了'))).toBeVisible()
  })
})

describe('going on', () => {
  it('[P8] can be taken back with the offer', async () => {
    const user = await showConfirm(READY)
    await goOn(user, '0012')
    act(takeBack)
    expect(kept('tiny').mainland.goAhead?.v).toBeNull()
  })

  it('[P4] is asked once: later the page says when it was read, leads on, and lets the decision be taken back', async () => {
    const user = await showConfirm(readyCard(guide, { mainland: { goAhead: '2026-11-02' } }))
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: words.toSteps })).toHaveAttribute('href', '#/card/tiny/submit')
    await user.click(screen.getByRole('button', { name: confirm.takeBack }))
    expect(kept('tiny').mainland.goAhead?.v).toBeNull()
    expect(field()).toBeVisible()
  })

  it('[P4] is asked again once a risk was accepted since, and says so', async () => {
    const user = await showConfirm(readyCard(guide, { mainland: { goAhead: '2026-11-02' } }))
    act(() => markItem('tiny', 'backup.texts', null))
    act(() => acceptRisk('tiny', 'backup.texts', '手机坏了'))
    // The words of the risks come with the first of them.
    expect(await screen.findByText(confirm.changed(formatDay('zh-CN', '2026-11-02')))).toBeVisible()
    expect(screen.queryByRole('link', { name: words.toSteps })).not.toBeInTheDocument()
    await goOn(user, '0012')
    expect(kept('tiny').mainland.goAhead?.v).toBe('2026-11-24')
    expect(screen.queryByText(confirm.changed(formatDay('zh-CN', '2026-11-24')))).not.toBeInTheDocument()
    expect(screen.getByRole('link', { name: words.toSteps })).toBeVisible()
  })

  it('[N4.2] is asked for each number, named in the page', async () => {
    const user = await showConfirm(readyCard(guide, { answers: BOTH }), 'hongkong')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t.legs.hongkong)
    await goOn(user, '0012')
    expect(kept('tiny').hongkong.goAhead?.v).toBe('2026-11-24')
    expect(kept('tiny').mainland.goAhead).toBeUndefined()
  })

  it('[N4.2] without a number in the address is asked for the next one', async () => {
    await showConfirm(readyCard(guide, { answers: BOTH, mainland: { goAhead: '2026-11-02' } }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t.legs.hongkong)
  })

  it('[N4.2] says of the other number alone that it is not given up yet, once one of two is submitted', async () => {
    await showConfirm(readyCard(guide, { answers: BOTH, mainland: SUBMITTED }), 'hongkong')
    expect(screen.getByText(confirm.leadOf(t.legs.hongkong))).toBeVisible()
    expect(screen.queryByText(confirm.lead)).not.toBeInTheDocument()
  })

  it('is not asked about a number that is submitted', async () => {
    await showConfirm(readyCard(guide, { mainland: SUBMITTED }))
    expect(screen.getByText(words.submitted)).toBeVisible()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })
})

it('[N1.2] typed by hand while the gate is closed shows the closed gate and asks for nothing', async () => {
  await showConfirm({ ...READY, marks: {} })
  expect(screen.getByText(t.gate.closedTitle)).toBeVisible()
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  expect(screen.queryByText(confirm.number)).not.toBeInTheDocument()
})

function showConfirm(card: Cancellation, leg: Leg | null = null): Promise<UserEvent> {
  return showCard(card, (each) => <ConfirmScreen card={each} leg={leg} />)
}

function safe(): HTMLElement {
  return screen.getByRole('link', { name: confirm.safe })
}

function field(): HTMLElement {
  return screen.getByRole('textbox', { name: confirm.digits })
}

function final(): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${confirm.act}`) })
}

async function goOn(user: UserEvent, digits: string): Promise<void> {
  fireEvent.change(field(), { target: { value: digits } })
  await user.click(final())
}

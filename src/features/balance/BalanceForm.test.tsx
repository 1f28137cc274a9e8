import type { Answers, Money } from '#domain/answers.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { formatMoney } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { kept, showCard } from '#testing/show.tsx'
import { fireEvent, screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BalanceForm } from './BalanceForm.tsx'

const SAVED: Money = { cents: 3650, currency: 'HKD' }

describe('the amount left', () => {
  it('[N4.2] says where the other amount goes where the card carries two numbers', async () => {
    await showForm({ numbers: 'both' })
    expect(field()).toHaveAccessibleDescription(t.balance.leftHintOfTwo)
  })

  it('says nothing of another amount where it carries one', async () => {
    await showForm({ numbers: 'mainland' })
    expect(field()).toHaveAccessibleDescription(t.balance.leftHint)
  })

  it.each([
    ['36.50', 3650, '36.50'],
    ['36.5', 3650, '36.50'],
    ['0', 0, '0'],
    [' 1,234.05 ', 123405, '1234.05'],
    ['３６．５０', 3650, '36.50'],
    ['１２３', 12300, '123'],
    ['1，000', 100000, '1000'],
  ])(
    '[S5] typed as %j is recorded, and stands in the field as it was read',
    async (typed, cents, written) => {
      const user = await showForm({})
      await record(user, typed)
      expect(kept('tiny').answers.balance?.v).toEqual({ cents, currency: 'CNY' })
      expect(screen.getByRole('status')).toHaveTextContent(
        t.balance.saved(formatMoney('zh-CN', { cents, currency: 'CNY' })),
      )
      expect(field()).toHaveValue(written)
      expect(field()).toBeValid()
    },
  )

  it.each([
    ['negative', '-5'],
    ['negative', '－５'],
    ['negative', '−0.5'],
    ['not-an-amount', ''],
    ['not-an-amount', '三十六'],
    ['not-an-amount', '36.555'],
    ['not-an-amount', '1e3'],
    ['not-an-amount', 'NaN'],
    ['not-an-amount', '<img src=x onerror=alert(1)>'],
    ['too-large', '1000000.01'],
    ['too-large', '9'.repeat(400)],
  ] as const)(
    '[S5] that is %s (%s) is refused at the field, and the one saved stays',
    async (problem, typed) => {
      const user = await showForm({ balance: SAVED })
      await record(user, typed)
      expect(field()).toHaveAccessibleDescription(expect.stringContaining(t.errors.money[problem]))
      expect(field()).toBeInvalid()
      expect(field()).toHaveValue(typed)
      expect(kept('tiny').answers.balance?.v).toEqual(SAVED)
      expect(screen.getByRole('status')).toHaveTextContent(t.balance.saved(formatMoney('zh-CN', SAVED)))
    },
  )

  it('[P10] recorded for the first time is said, in a place that was there to listen to before', async () => {
    const user = await showForm({})
    const status = screen.getByRole('status')
    await record(user, '5')
    expect(screen.getByRole('status')).toBe(status)
    expect(status).not.toBeEmptyDOMElement()
  })

  it('is recorded once it is put right', async () => {
    const user = await showForm({})
    await record(user, 'x')
    await record(user, '5')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(kept('tiny').answers.balance?.v?.cents).toBe(500)
  })

  it('recorded before stands in the field, and recording it once more changes nothing', async () => {
    const user = await showForm({ balance: SAVED })
    expect(field()).toHaveValue('36.50')
    await user.click(screen.getByRole('button', { name: t.balance.save }))
    expect(kept('tiny').answers.balance?.v).toEqual(SAVED)
  })

  it('can be cleared, along with one that was refused', async () => {
    const user = await showForm({ balance: SAVED })
    await record(user, 'x')
    await user.click(screen.getByRole('button', { name: t.balance.clear }))
    expect(kept('tiny').answers.balance?.v).toBeNull()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(field()).toHaveValue('')
    expect(field()).toBeValid()
  })
})

describe('the currency', () => {
  it.each([
    ['mainland', 'CNY'],
    ['both', 'HKD'],
    ['hongkong', 'HKD'],
  ] as const)('of a card with the number %s is %s unless chosen', async (numbers, currency) => {
    const user = await showForm({ numbers })
    await record(user, '1')
    expect(kept('tiny').answers.balance?.v?.currency).toBe(currency)
  })

  it('is the one chosen', async () => {
    const user = await showForm({ numbers: 'mainland' })
    await user.click(screen.getByRole('radio', { name: t.balance.currencies.HKD }))
    await record(user, '1')
    expect(kept('tiny').answers.balance?.v).toEqual({ cents: 100, currency: 'HKD' })
  })

  it('is that of the amount recorded before', async () => {
    await showForm({ numbers: 'mainland', balance: SAVED })
    expect(screen.getByRole('radio', { name: t.balance.currencies.HKD })).toBeChecked()
  })
})

it('[S5] what is to become of it is chosen and remembered', async () => {
  const user = await showForm({})
  await user.click(screen.getByRole('radio', { name: t.balance.uses.move }))
  expect(screen.getByRole('radio', { name: t.balance.uses.move })).toBeChecked()
  expect(kept('tiny').answers.balanceUse?.v).toBe('move')
})

it('[N4.4] a prepaid Hong Kong card is neither held out a refund nor asked where to send one', async () => {
  await showForm({ numbers: 'hongkong', plan: 'prepaid' })
  expect(screen.queryByRole('radio', { name: t.balance.uses.refund })).not.toBeInTheDocument()
  expect(screen.getAllByRole('textbox')).toEqual([field()])
})

function showForm(answers: Partial<Answers>): Promise<UserEvent> {
  return showCard(cardSaying({ answers }), (card) => <BalanceForm card={card} />)
}

function field(): HTMLElement {
  return screen.getByRole('textbox', { name: t.balance.left })
}

async function record(user: UserEvent, typed: string): Promise<void> {
  fireEvent.change(field(), { target: { value: typed } })
  await user.click(screen.getByRole('button', { name: t.balance.save }))
}

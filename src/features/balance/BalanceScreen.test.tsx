import type { Answers } from '#domain/answers.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { CANCELLING_ALL_KNOWN } from '#testing/cards.ts'
import { showCard } from '#testing/show.tsx'
import { within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { BalanceScreen } from './BalanceScreen.tsx'

const EVERYBODY = ['check', 'unpaid', 'use', 'deposit', 'auto-topup'] as const

describe('what is left and owed', () => {
  it.each([
    ['contract', [...EVERYBODY, 'termination-fee', 'auto-debit'], []],
    ['prepaid', EVERYBODY, ['termination-fee', 'auto-debit']],
  ] as const)('[S5] of a %s card is about %j', async (plan, there, notThere) => {
    await showScreen({ plan })
    for (const line of there) expect(rowOf(line)).not.toBeNull()
    for (const line of notThere) expect(rowOf(line)).toBeNull()
  })

  it('[N4.4] of a Hong Kong card asks for no account to refund to', async () => {
    await showScreen({ numbers: 'hongkong', plan: 'prepaid', operator: 'cmhk' })
    expect(rowOf('refund-account')).toBeNull()
    expect(rowOf('use')).not.toBeNull()
  })

  it.each([
    [{ numbers: 'hongkong', plan: 'prepaid', operator: 'cmhk' }, /不退|不能退|不设退/],
    [{ numbers: 'mainland', operator: 'china-telecom' }, /电信/],
  ] as const)('[S5] [N14] answers by operator and plan, with the source: %j', async (answers, said) => {
    const user = await showScreen(answers)
    const row = within(rowOf('use') ?? document.body)
    await user.click(row.getByText(t.item.more))
    expect((await row.findAllByText(said)).length).toBeGreaterThan(0)
    expect(row.getAllByText(/来源：/).length).toBeGreaterThan(0)
  })
})

function showScreen(answers: Partial<Answers>): Promise<UserEvent> {
  const card = cardSaying({ answers: { ...CANCELLING_ALL_KNOWN, ...answers } })
  return showCard(card, (each) => <BalanceScreen card={each} item={null} />)
}

function rowOf(line: string): HTMLElement | null {
  return document.querySelector(`[data-item="balance.${line}"]`)
}

import { SETTLEMENT_KINDS } from '#domain/answers.ts'
import { EFFECTIVE } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { readyCard } from '#testing/cards.ts'
import { guide, kept } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { showFollowUp, showLeg } from './followUpScreen.test-support.tsx'

letItBe24November()

describe('settling the money', () => {
  it.each(SETTLEMENT_KINDS)('[S5] may end as %s', async (kind) => {
    const user = await showLeg(EFFECTIVE)
    await user.click(screen.getByRole('radio', { name: t.followUp.kinds[kind] }))
    await user.click(screen.getByRole('button', { name: t.followUp.recordSettlement }))
    expect(kept('tiny').mainland.settlement?.v).toEqual({ on: '2026-11-24', kind })
    const said = { date: formatDay('zh-CN', '2026-11-24'), kind: t.followUp.kinds[kind] }
    expect(screen.getByText(t.followUp.settlementSaid(said))).toBeVisible()
  })

  it('[S5] speaks of a last bill only where bills come', async () => {
    await showFollowUp(readyCard(guide, { answers: { plan: 'contract' }, mainland: EFFECTIVE }))
    expect(screen.getByText(t.followUp.settlementLead)).toBeVisible()
    cleanup()
    await showFollowUp(readyCard(guide, { answers: { plan: 'prepaid' }, mainland: EFFECTIVE }))
    expect(screen.getByText(t.followUp.settlementLeadPrepaid)).toBeVisible()
    expect(screen.queryByText(t.followUp.settlementLead)).not.toBeInTheDocument()
  })

  it('asks how it ended before it is recorded', async () => {
    const user = await showLeg(EFFECTIVE)
    await user.click(screen.getByRole('button', { name: t.followUp.recordSettlement }))
    expect(screen.getByRole('alert')).toHaveTextContent(t.errors.chooseOne)
    expect(kept('tiny').mainland.settlement).toBeUndefined()
  })
})

import type { LegAnswers } from '#domain/answers.ts'
import type { Stage } from '#domain/lifecycle.ts'
import { ACKNOWLEDGED, cardSaying, EFFECTIVE, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { zhCN as calendar } from '#i18n/calendar/zhCN.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { finishedCard, readyCard } from '#testing/cards.ts'
import { guide } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { showLeg, showFollowUp, stageShown } from './followUpScreen.test-support.tsx'

letItBe24November()

describe('before anything is submitted', () => {
  it('[S10] there is nothing to follow, and it says what it waits for', async () => {
    await showLeg({})
    expect(screen.getByText(t.followUp.lockedTitle)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })
})

it('[N1.5] somebody who goes another way has nothing to follow', async () => {
  await showFollowUp(cardSaying({ answers: { decision: 'keep' } }))
  expect(screen.getByRole('link', { name: t.gate.toDecide })).toBeVisible()
  expect(screen.queryByText(t.followUp.lockedTitle)).not.toBeInTheDocument()
})

it('[N7.2] there is no calendar where nothing is waited for any more', async () => {
  await showLeg({ ...SETTLED, submission: { channel: 'online', on: '2026-07-01' } })
  expect(screen.queryByRole('heading', { name: calendar.heading })).not.toBeInTheDocument()
})

describe('one step after the other', () => {
  it.each<[Stage, Partial<LegAnswers>, string[], string[]]>([
    ['submitted', SUBMITTED, [t.followUp.recordReceipt], [t.followUp.verify, t.followUp.settlement]],
    ['acknowledged', ACKNOWLEDGED, [t.followUp.recordVerification], [t.followUp.settlement]],
    ['effective', EFFECTIVE, [t.followUp.recordSettlement], []],
    ['settled', SETTLED, [], []],
  ])('[N2.1] once %s offers the next and nothing beyond', async (stage, said, offered, notYet) => {
    await showLeg(said)
    const here = within(screen.getByRole('list', { name: t.followUp.stage }))
    expect(here.getAllByRole('listitem', { current: 'step' })).toHaveLength(1)
    expect(here.getByText(t.stages[stage])).toHaveAttribute('aria-current', 'step')
    for (const name of offered) expect(screen.getAllByRole('button', { name }).length).toBeGreaterThan(0)
    for (const part of notYet) expect(screen.queryByText(part)).not.toBeInTheDocument()
  })

  it.each([
    ['submitted', SUBMITTED, t.followUp.recordReceipt],
    ['acknowledged', ACKNOWLEDGED, t.followUp.recordVerification],
    ['effective', EFFECTIVE, t.followUp.recordSettlement],
  ] as const)('[N2.1] once %s has one primary act', async (_stage, said, name) => {
    await showLeg(said)
    const primary = document.querySelectorAll('[data-primary]')
    expect(Array.from(primary, (each) => each.textContent)).toEqual([name])
  })

  it.each([SUBMITTED, ACKNOWLEDGED])(
    '[N2.2] never says that the number is cancelled before %j',
    async (said) => {
      await showLeg(said)
      expect(document.body).not.toHaveTextContent(/已注销|100\s*%/)
      const here = within(screen.getByRole('list', { name: t.followUp.stage }))
      expect(here.getByText(t.stages.finished)).toHaveAttribute('data-reached', 'false')
    },
  )

  it('[L7] goes back when an earlier step is withdrawn, and forward again when it is recorded again', async () => {
    const user = await showLeg(EFFECTIVE)
    const withdraw = screen.getAllByRole('button', { name: t.followUp.withdraw })
    if (withdraw[0] !== undefined) await user.click(withdraw[0])
    expect(stageShown()).toBe(t.stages.submitted)
    act(takeBack)
    expect(stageShown()).toBe(t.stages.effective)
  })

  it('[P14] leaves the focus alone when it opens, and takes it to what was just recorded', async () => {
    const user = await showLeg(ACKNOWLEDGED)
    expect(document.body).toHaveFocus()
    await user.click(screen.getByRole('radio', { name: t.followUp.results.call['not-yet'] }))
    await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
    const said = { date: formatDay('zh-CN', '2026-11-24'), result: t.followUp.results.call['not-yet'] }
    expect(screen.getByText(t.followUp.verificationSaid(said)).parentElement).toHaveFocus()
  })

  it('leads on to aftercare once the money is settled', async () => {
    await showLeg(SETTLED)
    const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
    expect(links.some((href) => href.includes('/aftercare'))).toBe(true)
  })

  it('[L6] is finished once aftercare is settled too', async () => {
    await showFollowUp(finishedCard(guide, { mainland: SETTLED }))
    expect(stageShown()).toBe(t.stages.finished)
  })
})

describe('two numbers', () => {
  it('[N4.2] are followed apart: finishing one leaves the other visibly open', async () => {
    await showFollowUp(
      readyCard(guide, { answers: { numbers: 'both' }, mainland: SETTLED, hongkong: SUBMITTED }),
    )
    const stages = screen.getAllByRole('list', { name: t.followUp.stage })
    const current = stages.map((each) => within(each).getByRole('listitem', { current: 'step' }).textContent)
    expect(current).toEqual([t.stages.settled, t.stages.submitted])
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)
    expect(headings).toEqual(expect.arrayContaining([t.legs.mainland, t.legs.hongkong]))
  })

  it('[N4.2] show only the one that was submitted', async () => {
    await showFollowUp(readyCard(guide, { answers: { numbers: 'both' }, hongkong: SUBMITTED }))
    expect(screen.getByRole('heading', { level: 2, name: t.legs.hongkong })).toBeVisible()
    expect(screen.queryByRole('heading', { name: t.legs.mainland })).not.toBeInTheDocument()
  })
})

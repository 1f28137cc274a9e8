import { SETTLEMENT_KINDS, VERIFICATION_WAYS, type LegAnswers } from '#domain/answers.ts'
import type { Cancellation } from '#domain/cancellation.ts'
import type { IsoDate } from '#domain/isoDate.ts'
import type { Stage } from '#domain/lifecycle.ts'
import { LONGEST_NAME } from '#domain/text.ts'
import { ACKNOWLEDGED, EFFECTIVE, SETTLED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as words } from '#i18n/waiting/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/actions.ts'
import { finishedCard, readyCard } from '#testing/cards.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { guide, kept, showCard } from '#testing/show.tsx'
import { act, fireEvent, screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FollowUpScreen } from './FollowUpScreen.tsx'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 24, 12), toFake: ['Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('before anything is submitted', () => {
  it('[S10] there is nothing to follow, and it says what it waits for', async () => {
    await showLeg({})
    expect(screen.getByText(t.followUp.lockedTitle)).toBeVisible()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
  })
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
    await user.click(screen.getByRole('radio', { name: t.followUp.results['not-yet'] }))
    await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
    const said = { date: formatDay('zh-CN', '2026-11-24'), result: t.followUp.results['not-yet'] }
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

describe('the receipt', () => {
  it('[S9] keeps its day, reference, place and what was promised', async () => {
    const user = await showLeg(SUBMITTED)
    await user.type(screen.getByRole('textbox', { name: t.followUp.reference }), ' A-123 ')
    await user.type(screen.getByRole('textbox', { name: t.followUp.place }), '旺角门市')
    enterDay(t.followUp.promise, '2026-12-01')
    enterDay(t.followUp.receivedOn, '2026-11-03')
    await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
    expect(kept('tiny').mainland.receipt?.v).toEqual({
      on: '2026-11-03',
      reference: 'A-123',
      place: '旺角门市',
    })
    expect(kept('tiny').mainland.promisedBy?.v).toBe('2026-12-01')
    const said = { date: formatDay('zh-CN', '2026-11-03'), reference: 'A-123' }
    expect(screen.getByText(t.followUp.receiptSaid(said))).toBeVisible()
    expect(screen.getByText('旺角门市')).toBeVisible()
  })

  it('may have neither reference nor promise', async () => {
    const user = await showLeg(SUBMITTED)
    await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
    expect(kept('tiny').mainland.receipt?.v).toEqual({ on: '2026-11-24', reference: '', place: '' })
    expect(kept('tiny').mainland.promisedBy?.v ?? null).toBeNull()
  })

  it.each([
    ['too-early', '2026-11-01'],
    ['future', '2026-11-25'],
  ] as const)(
    '[N2.3] cannot be of a day that is %s: before the submission or after today',
    async (problem, day) => {
      const user = await showLeg(SUBMITTED)
      enterDay(t.followUp.receivedOn, day)
      await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
      expect(screen.getByLabelText(t.followUp.receivedOn)).toHaveAccessibleDescription(t.errors.date[problem])
      expect(kept('tiny').mainland.receipt).toBeUndefined()
    },
  )

  it('[N7.1] is not recorded while its promise is no day or half typed, which is said beside it', async () => {
    const user = await showLeg(SUBMITTED)
    const promise = screen.getByLabelText(t.followUp.promise)
    // A browser hands over either as an empty text and says so only here.
    Object.defineProperty(promise, 'validity', { value: { badInput: true }, configurable: true })
    await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
    expect(promise).toHaveAccessibleDescription(expect.stringContaining(t.errors.date['not-a-day']))
    expect(promise).toBeInvalid()
    expect(kept('tiny').mainland.receipt).toBeUndefined()
    Object.defineProperty(promise, 'validity', { value: { badInput: false } })
    enterDay(t.followUp.promise, '2026-12-01')
    await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
    expect(kept('tiny').mainland.promisedBy?.v).toBe('2026-12-01')
  })

  it('[N7.1] keeps a promise that was recorded before it', async () => {
    const user = await showLeg({ ...SUBMITTED, promisedBy: '2026-12-01' })
    expect(screen.getByLabelText(t.followUp.promise)).toHaveValue('2026-12-01')
    await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
    expect(kept('tiny').mainland.promisedBy?.v).toBe('2026-12-01')
  })

  it('[N2.3] is not recorded with a promise from before the submission', async () => {
    const user = await showLeg(SUBMITTED)
    enterDay(t.followUp.promise, '2026-11-01')
    await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
    expect(screen.getByLabelText(t.followUp.promise)).toBeInvalid()
    expect(kept('tiny').mainland.receipt).toBeUndefined()
    expect(kept('tiny').mainland.promisedBy).toBeUndefined()
  })

  it('[I12] is not recorded with a reference that is too long', async () => {
    const user = await showLeg(SUBMITTED)
    const reference = screen.getByRole('textbox', { name: t.followUp.reference })
    fireEvent.change(reference, { target: { value: '1'.repeat(LONGEST_NAME + 1) } })
    await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
    expect(reference).toHaveAccessibleDescription(expect.stringContaining(t.card.nameTooLong(LONGEST_NAME)))
    expect(kept('tiny').mainland.receipt).toBeUndefined()
  })

  it.each(NAUGHTY)('[X01] with the reference %s shows it as text', async (text) => {
    await showLeg({ ...SUBMITTED, receipt: { on: '2026-11-03', reference: text, place: text } })
    expect(document.body.textContent).toContain(text)
    expect(document.body.querySelector('img, script, svg[onload], b')).toBeNull()
  })

  it('[P10] is withdrawn by a button that says what of', async () => {
    await showLeg(ACKNOWLEDGED)
    const said = t.followUp.receiptSaid({ date: formatDay('zh-CN', '2026-11-03'), reference: 'A 1' })
    const [withdraw] = screen.getAllByRole('button', { name: t.followUp.withdraw })
    expect(withdraw).toHaveAccessibleDescription(said)
  })

  it('withdrawn takes the promise along, and both are asked for anew', async () => {
    const user = await showLeg({ ...ACKNOWLEDGED, promisedBy: '2026-12-01' })
    const [withdraw] = screen.getAllByRole('button', { name: t.followUp.withdraw })
    if (withdraw !== undefined) await user.click(withdraw)
    expect(kept('tiny').mainland.promisedBy?.v).toBeNull()
    expect(screen.getByLabelText(t.followUp.promise)).toHaveValue('')
  })
})

describe('verifying', () => {
  it('[N6] has five ways, each with what to look for', async () => {
    await showLeg(ACKNOWLEDGED)
    for (const way of VERIFICATION_WAYS) expect(screen.getByText(t.followUp.ways[way])).toBeVisible()
  })

  it('[P10] asks for the result of each way under the name of that way', async () => {
    await showLeg(ACKNOWLEDGED)
    for (const way of VERIFICATION_WAYS) {
      const disclosure = screen.getByText(t.followUp.ways[way])
      if (disclosure.closest('details')?.open === false) fireEvent.click(disclosure)
      expect(
        await screen.findByRole('group', { name: t.followUp.result(t.followUp.ways[way]) }),
      ).toBeInTheDocument()
    }
  })

  it('[N2.4] that shows the number has stopped makes it effective', async () => {
    const user = await showLeg(ACKNOWLEDGED)
    await user.click(screen.getByRole('radio', { name: t.followUp.results.ok }))
    await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
    expect(kept('tiny').mainland.call?.v).toEqual({ on: '2026-11-24', result: 'ok' })
    expect(stageShown()).toBe(t.stages.effective)
  })

  it('[N2.4] without a result is refused beside it, and nothing is recorded', async () => {
    const user = await showLeg(ACKNOWLEDGED)
    await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
    expect(screen.getByRole('alert')).toHaveTextContent(t.errors.chooseOne)
    expect(kept('tiny').mainland.call).toBeUndefined()
  })

  it.each(['not-yet', 'problem'] as const)(
    '[N2.4] with the result %s leaves it acknowledged',
    async (result) => {
      const user = await showLeg(ACKNOWLEDGED)
      await user.click(screen.getByRole('radio', { name: t.followUp.results[result] }))
      await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
      expect(kept('tiny').mainland.call?.v).toEqual({ on: '2026-11-24', result })
      expect(stageShown()).toBe(t.stages.acknowledged)
      const said = { date: formatDay('zh-CN', '2026-11-24'), result: t.followUp.results[result] }
      expect(screen.getByText(t.followUp.verificationSaid(said))).toBeVisible()
    },
  )

  it('[N6] in another way is recorded apart', async () => {
    const user = await showLeg({ ...ACKNOWLEDGED, call: { on: '2026-11-04', result: 'problem' } })
    await user.click(screen.getByText(t.followUp.ways.lookup))
    const box = screen.getByText(t.followUp.ways.lookup).closest('details') ?? document.body
    await user.click(await within(box).findByRole('radio', { name: t.followUp.results.ok }))
    await user.click(within(box).getByRole('button', { name: t.followUp.recordVerification }))
    expect(kept('tiny').mainland.lookup?.v?.result).toBe('ok')
    expect(kept('tiny').mainland.call?.v?.result).toBe('problem')
    expect(stageShown()).toBe(t.stages.effective)
  })

  it('[N6] can be done again after one that did not go well, and the new result takes its place', async () => {
    const user = await showLeg({ ...ACKNOWLEDGED, call: { on: '2026-11-04', result: 'not-yet' } })
    const box = screen.getByText(t.followUp.ways.call).closest('details') ?? document.body
    await user.click(within(box).getByText(words.again))
    await user.click(await within(box).findByRole('radio', { name: t.followUp.results.ok }))
    await user.click(within(box).getByRole('button', { name: t.followUp.recordVerification }))
    expect(kept('tiny').mainland.call?.v).toEqual({ on: '2026-11-24', result: 'ok' })
    expect(within(box).queryByText(words.again)).not.toBeInTheDocument()
    act(takeBack)
    expect(kept('tiny').mainland.call?.v).toEqual({ on: '2026-11-04', result: 'not-yet' })
  })

  it.each([
    ['future', '2026-11-25'],
    ['too-early', '2026-11-01'],
    ['missing', ''],
  ] as const)('[N6] on a day that is %s (%s) is refused beside it', async (problem, day) => {
    const user = await showLeg(ACKNOWLEDGED)
    await user.click(screen.getByRole('radio', { name: t.followUp.results.ok }))
    enterDay(t.followUp.verifiedOn, day)
    await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
    expect(screen.getByLabelText(t.followUp.verifiedOn)).toHaveAccessibleDescription(t.errors.date[problem])
    expect(kept('tiny').mainland.call).toBeUndefined()
  })

  it('[N6] that shows a problem in two ways offers to complain, in one way does not', async () => {
    const problem = { on: '2026-11-20', result: 'problem' } as const
    const user = await showLeg({ ...ACKNOWLEDGED, call: problem, lookup: problem })
    const link = screen.getByRole('link', { name: words.escalationAct })
    expect(link).toHaveAttribute('href', '#/card/tiny/escalation?leg=mainland')
    const box = screen.getByText(t.followUp.ways.call).closest('details') ?? document.body
    await user.click(within(box).getByRole('button', { name: t.followUp.withdraw }))
    expect(screen.queryByRole('link', { name: words.escalationAct })).not.toBeInTheDocument()
  })

  it('withdrawn makes the number waiting again', async () => {
    const user = await showLeg(EFFECTIVE)
    const box = screen.getByText(t.followUp.ways.call).closest('details') ?? document.body
    await user.click(within(box).getByRole('button', { name: t.followUp.withdraw }))
    expect(kept('tiny').mainland.call?.v).toBeNull()
    expect(stageShown()).toBe(t.stages.acknowledged)
  })
})

describe('settling the money', () => {
  it.each(SETTLEMENT_KINDS)('[S5] may end as %s', async (kind) => {
    const user = await showLeg(EFFECTIVE)
    await user.click(screen.getByRole('radio', { name: t.followUp.kinds[kind] }))
    await user.click(screen.getByRole('button', { name: t.followUp.recordSettlement }))
    expect(kept('tiny').mainland.settlement?.v).toEqual({ on: '2026-11-24', kind })
    const said = { date: formatDay('zh-CN', '2026-11-24'), kind: t.followUp.kinds[kind] }
    expect(screen.getByText(t.followUp.settlementSaid(said))).toBeVisible()
  })

  it('asks how it ended before it is recorded', async () => {
    const user = await showLeg(EFFECTIVE)
    await user.click(screen.getByRole('button', { name: t.followUp.recordSettlement }))
    expect(screen.getByRole('alert')).toHaveTextContent(t.errors.chooseOne)
    expect(kept('tiny').mainland.settlement).toBeUndefined()
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

function showLeg(mainland: Partial<LegAnswers>): Promise<UserEvent> {
  return showFollowUp(readyCard(guide, { mainland }))
}

function showFollowUp(card: Cancellation): Promise<UserEvent> {
  return showCard(card, (each) => <FollowUpScreen card={each} />)
}

function stageShown(): string | null {
  const list = screen.getByRole('list', { name: t.followUp.stage })
  return within(list).getByRole('listitem', { current: 'step' }).textContent
}

function enterDay(label: string, day: IsoDate | ''): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value: day } })
}

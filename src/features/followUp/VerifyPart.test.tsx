import { VERIFICATION_WAYS } from '#domain/answers.ts'
import { LEGS } from '#domain/leg.ts'
import { ACKNOWLEDGED, EFFECTIVE } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as words } from '#i18n/waiting/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { takeBack } from '#store/cards.ts'
import { readyCard } from '#testing/cards.ts'
import { guide, kept } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { enterDay, showFollowUp, showLeg, stageShown } from './followUpScreen.test-support.tsx'

letItBe24November()

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
    await user.click(screen.getByRole('radio', { name: t.followUp.results.call.ok }))
    await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
    expect(kept('tiny').mainland.call?.v).toEqual({ on: '2026-11-24', result: 'ok' })
    expect(stageShown()).toBe(t.stages.effective)
  })

  it('[N2.4] without a result is refused beside it, and nothing is recorded', async () => {
    const user = await showLeg(ACKNOWLEDGED)
    await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
    expect(screen.getByRole('alert')).toHaveTextContent(t.errors.chooseOne)
    const group = screen.getByRole('group', { name: t.followUp.result(t.followUp.ways.call) })
    expect(group).toHaveAccessibleDescription(t.errors.chooseOne)
    expect(kept('tiny').mainland.call).toBeUndefined()
  })

  it.each(['not-yet', 'problem'] as const)(
    '[N2.4] with the result %s leaves it acknowledged',
    async (result) => {
      const user = await showLeg(ACKNOWLEDGED)
      await user.click(screen.getByRole('radio', { name: t.followUp.results.call[result] }))
      await user.click(screen.getByRole('button', { name: t.followUp.recordVerification }))
      expect(kept('tiny').mainland.call?.v).toEqual({ on: '2026-11-24', result })
      expect(stageShown()).toBe(t.stages.acknowledged)
      const said = { date: formatDay('zh-CN', '2026-11-24'), result: t.followUp.results.call[result] }
      expect(screen.getByText(t.followUp.verificationSaid(said))).toBeVisible()
    },
  )

  it('[N6] in another way is recorded apart', async () => {
    const user = await showLeg({ ...ACKNOWLEDGED, call: { on: '2026-11-04', result: 'problem' } })
    await user.click(screen.getByText(t.followUp.ways.lookup))
    const box = screen.getByText(t.followUp.ways.lookup).closest('details') ?? document.body
    await user.click(await within(box).findByRole('radio', { name: t.followUp.results.lookup.ok }))
    await user.click(within(box).getByRole('button', { name: t.followUp.recordVerification }))
    expect(kept('tiny').mainland.lookup?.v?.result).toBe('ok')
    expect(kept('tiny').mainland.call?.v?.result).toBe('problem')
    expect(stageShown()).toBe(t.stages.effective)
  })

  it('[N6] by the money that came back is answered and said in words of its own', async () => {
    const user = await showLeg(ACKNOWLEDGED)
    const box = screen.getByText(t.followUp.ways.refund).closest('details') ?? document.body
    await user.click(screen.getByText(t.followUp.ways.refund))
    await user.click(await within(box).findByRole('radio', { name: t.followUp.results.refund.ok }))
    await user.click(within(box).getByRole('button', { name: t.followUp.recordVerification }))
    const said = { date: formatDay('zh-CN', '2026-11-24'), result: t.followUp.results.refund.ok }
    expect(within(box).getByText(t.followUp.verificationSaid(said))).toBeVisible()
    expect(kept('tiny').mainland.refund?.v).toEqual({ on: '2026-11-24', result: 'ok' })
  })

  it.each([
    ['contract', [t.followUp.wayHints.bill]],
    ['prepaid', [t.followUp.prepaidBill]],
    ['unknown', [t.followUp.wayHints.bill, t.followUp.prepaidBill]],
  ] as const)('[N6] by the bill says what to look at on a card that is %s', async (plan, hints) => {
    const user = await showFollowUp(readyCard(guide, { answers: { plan }, mainland: ACKNOWLEDGED }))
    await user.click(screen.getByText(t.followUp.ways.bill))
    const box = screen.getByText(t.followUp.ways.bill).closest('details')
    const said = [t.followUp.wayHints.bill, t.followUp.prepaidBill].filter((hint) =>
      box?.textContent?.includes(hint),
    )
    expect(said).toEqual(hints)
  })

  it.each(LEGS)('[N6] by a lookup says where to look for this number alone: %s', async (leg) => {
    const user = await showFollowUp(readyCard(guide, { answers: { numbers: 'both' }, [leg]: ACKNOWLEDGED }))
    await user.click(screen.getByText(t.followUp.ways.lookup))
    const box = screen.getByText(t.followUp.ways.lookup).closest('details')
    const said = LEGS.filter((each) => box?.textContent?.includes(t.followUp.lookupHints[each]))
    expect(said).toEqual([leg])
  })

  it.each([
    [{}, false],
    [{ suspended: 'yes' }, true],
    [{ sim: 'lost' }, true],
    [{ suspended: 'yes', texts: 'arrive' }, false],
  ] as const)(
    '[N2.4] says that a silent number proves nothing where it was silent before: %o',
    async (answers, isSaid) => {
      await showFollowUp(readyCard(guide, { answers, mainland: ACKNOWLEDGED }))
      expect(screen.queryAllByText(words.silentBefore)).toHaveLength(isSaid ? 1 : 0)
    },
  )

  it('[N6] can be done again after one that did not go well, and the new result takes its place', async () => {
    const user = await showLeg({ ...ACKNOWLEDGED, call: { on: '2026-11-04', result: 'not-yet' } })
    const box = screen.getByText(t.followUp.ways.call).closest('details') ?? document.body
    await user.click(within(box).getByText(words.again))
    await user.click(await within(box).findByRole('radio', { name: t.followUp.results.call.ok }))
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
    await user.click(screen.getByRole('radio', { name: t.followUp.results.call.ok }))
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

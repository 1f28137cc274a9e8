import { SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { readyCard } from '#testing/cards.ts'
import { guide, kept } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WENT_ON, showScreen, step, record } from './submitScreen.test-support.tsx'

letItBe24November()

describe('recording the submission', () => {
  it('[N2.3] keeps the channel and the day, as the person’s own report', async () => {
    const user = await showScreen(readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON } }))
    await record(user, '2026-11-20')
    expect(kept('tiny').mainland.submission?.v).toEqual({ channel: 'counter', on: '2026-11-20' })
    const said = { date: formatDay('zh-CN', '2026-11-20'), channel: t.channels.counter }
    expect(screen.getByText(t.submit.submitted(said))).toBeVisible()
  })

  it.each([
    ['future', '2026-11-25'],
    ['too-early', '2026-10-31'],
    ['missing', ''],
  ] as const)('[N2.3] refuses a day that is %s (%s) at the field', async (problem, day) => {
    const user = await showScreen(readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON } }))
    await record(user, day)
    expect(screen.getByLabelText(t.submit.on)).toHaveAccessibleDescription(t.errors.date[problem])
    expect(kept('tiny').mainland.submission).toBeUndefined()
  })

  it('can be withdrawn, and the steps are there again with their ticks', async () => {
    const ready = readyCard(guide, { mainland: { channel: 'counter', ...WENT_ON, ...SUBMITTED } })
    const tick = { v: { said: 'done' }, n: 1, by: 'me' } as const
    const user = await showScreen({
      ...ready,
      marks: { ...ready.marks, 'mainland.submit.counter.shop': tick },
    })
    await user.click(screen.getByRole('button', { name: t.submit.withdraw }))
    expect(kept('tiny').mainland.submission?.v).toBeNull()
    expect(step('submit.counter.shop')).toBeChecked()
  })

  it('[P10] is withdrawn by a button that says what of, which two numbers share', async () => {
    await showScreen(
      readyCard(guide, { answers: { numbers: 'both' }, mainland: SUBMITTED, hongkong: SUBMITTED }),
    )
    for (const button of screen.getAllByRole('button', { name: t.submit.withdraw }))
      expect(button).toHaveAccessibleDescription(/自报/)
    const [mainland, hongkong] = screen.getAllByRole('button', { name: t.submit.withdraw })
    expect(mainland).toHaveAccessibleDescription(expect.stringContaining(t.legs.mainland))
    expect(hongkong).toHaveAccessibleDescription(expect.stringContaining(t.legs.hongkong))
  })

  it('[L9] stays in sight when the gate shuts again', async () => {
    const ready = readyCard(guide, { mainland: SUBMITTED })
    await showScreen({ ...ready, marks: {} })
    expect(screen.getByRole('button', { name: t.submit.withdraw })).toBeVisible()
    expect(screen.queryByText(t.gate.closedTitle)).not.toBeInTheDocument()
  })
})

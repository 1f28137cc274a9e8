import { LONGEST_NAME } from '#domain/text.ts'
import { ACKNOWLEDGED, SUBMITTED } from '#domain/tinyGuide.test-support.ts'
import { formatDay } from '#i18n/format.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { NAUGHTY } from '#testing/naughty.ts'
import { kept } from '#testing/show.tsx'
import { letItBe24November } from '#testing/today.ts'
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { showLeg, enterDay } from './followUpScreen.test-support.tsx'

letItBe24November()

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

  it('[P10] says what it is to who lands on it after recording, without a reference too', async () => {
    const user = await showLeg(SUBMITTED)
    await user.click(screen.getByRole('button', { name: t.followUp.recordReceipt }))
    const said = screen.getByRole('group', { name: t.followUp.receipt })
    expect(said).toHaveFocus()
    expect(said).toHaveAccessibleDescription(
      t.followUp.receiptWithoutReference(formatDay('zh-CN', '2026-11-24')),
    )
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

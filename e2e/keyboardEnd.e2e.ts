import { kept, leave, personalCard } from '#e2e/failures/ground.ts'
import { zhCN as check } from '#i18n/check/zhCN.ts'
import { zhCN as words } from '#i18n/escalation/zhCN.ts'
import { zhCN as waiting } from '#i18n/waiting/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { act, enter, go, goBack, pick, type } from './focus.ts'
import { goAheadByKeys, settleByKeys } from './keyboard.ts'
import {
  at,
  beginWith,
  cardOf,
  expect,
  gate,
  PERSONAL,
  prepare,
  primary,
  test,
  typeAddress,
} from './person.ts'

test('From the open gate to the page to keep, the way is walked by keys alone (P10)', async ({ page }) => {
  test.slow()
  await beginWith(page, PERSONAL)
  await prepare(page)
  await expect(gate(page)).toHaveAttribute('data-gate', 'open')
  const link = (path: string) => page.locator(`main a[href="#/card/${cardOf(page)}${path}"]`).first()

  await test.step('the channel, a look at an answer from the check page and back, the last page', async () => {
    await enter(page, primary(page))
    await at(page, 'submit')
    await pick(page, page.locator('input[value="online"]'))
    await enter(page, page.locator('main a[href$="/check"]').first())
    await at(page, 'check')
    const change = page.locator('main [data-item="documents.identity"]').getByRole('link')
    await enter(page, change)
    await at(page, 'documents')
    await enter(page, page.locator('main').getByRole('link', { name: check.back }).first())
    await at(page, 'check')
    await typeAddress(page, `#/card/${cardOf(page)}/submit`)
    await at(page, 'submit')
    await goAheadByKeys(page)
  })
  await test.step('the steps, the record, taken back and recorded again', async () => {
    await settleByKeys(page)
    await enter(page, page.getByRole('button', { name: t.submit.recordAct }))
    await at(page, 'follow-up')
    await enter(page, link(''))
    await at(page, 'line')
    await enter(page, link('/submit'))
    await at(page, 'submit')
    await enter(page, page.getByRole('button', { name: t.submit.withdraw }))
    await enter(page, page.getByRole('button', { name: t.submit.recordAct }))
    await at(page, 'follow-up')
  })
  await test.step('a receipt with a number, taken back and recorded again', async () => {
    const record = page.getByRole('button', { name: t.followUp.recordReceipt })
    await go(page, page.getByRole('textbox', { name: t.followUp.reference }))
    await type(page, 'A-2026-11')
    await enter(page, record)
    await enter(page, page.getByRole('button', { name: t.followUp.withdraw }).first())
    await enter(page, record)
  })
  await test.step('not stopped yet, then stopped', async () => {
    await pick(page, page.getByRole('radio', { name: t.followUp.results.call['not-yet'] }).first())
    await enter(page, page.getByRole('button', { name: t.followUp.recordVerification }).first())
    await goBack(page, page.getByText(waiting.again))
    await act(page, 'Enter')
    await pick(page, page.getByRole('radio', { name: t.followUp.results.call.ok }).first())
    await enter(page, page.getByRole('button', { name: t.followUp.recordVerification }).first())
  })
  await test.step('the money, what is left to put in order, and the page to keep', async () => {
    await pick(page, page.locator('input[value="refunded"]'))
    await enter(page, page.getByRole('button', { name: t.followUp.recordSettlement }))
    await enter(page, link(''))
    await at(page, 'line')
    await enter(page, link('/aftercare'))
    await at(page, 'aftercare')
    await settleByKeys(page)
    await enter(page, link('/closing'))
    await expect((await at(page, 'closing')).getByRole('heading', { level: 1 })).toBeFocused()
    await enter(page, page.locator('main').getByRole('button', { name: t.take.copy }).first())
  })
})

test('A contact is noted, changed and taken away by keys alone (N11, P10)', async ({ page }) => {
  const card = personalCard({ mainland: { submission: { on: '2026-09-01', channel: 'online' } } })
  await leave(page, kept(card))
  await typeAddress(page, `#/card/${card.id}/escalation`)
  await at(page, 'escalation')
  await enter(page, page.getByRole('button', { name: words.add }))
  for (const value of ['operator', 'phone', 'refused']) {
    await goBack(page, page.locator(`input[value="${value}"]`).locator('xpath=ancestor::fieldset'))
    await pick(page, page.locator(`input[value="${value}"]`))
  }
  await enter(page, page.getByRole('button', { name: words.add }))
  const entry = page.locator('[data-contact]')
  await expect(entry).toHaveCount(1)
  await enter(page, entry.getByRole('button').first())
  await goBack(page, entry.locator('textarea'))
  await type(page, '说要等账单出来')
  await enter(page, entry.getByRole('button', { name: words.save }))
  await expect(entry).toContainText('说要等账单出来')
  await goBack(page, entry.getByRole('button').last())
  await act(page, 'Enter')
  await expect(entry).toHaveCount(0)
})

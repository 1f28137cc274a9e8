import { zhCN as waiting } from '#i18n/waiting/zhCN.ts'
import type { Page } from '@playwright/test'
import {
  at,
  beginWith,
  expect,
  follow,
  gate,
  goAhead,
  PERSONAL,
  prepare,
  press,
  row,
  settleRows,
  test,
  wordsOn,
} from './person.ts'

async function setDay(page: Page, day: string) {
  await page.clock.setFixedTime(new Date(`${day}T09:30:00+08:00`))
}

async function standsAt(page: Page, stage: string) {
  await expect(page.locator('[aria-current="step"]')).toHaveText(stage)
}

test('One mainland number goes online from prepared to 完成, one stage at a time (S7, S8, S10, S11, N2.1)', async ({
  page,
}) => {
  test.slow()
  await setDay(page, '2026-03-02')
  await beginWith(page, PERSONAL)
  const t = await wordsOn(page)
  await prepare(page)

  await test.step('both channels stand side by side, and changing keeps the ticks (S7)', async () => {
    await follow(page, 'submit')
    await expect(page.getByText(t.submit.pros)).toHaveCount(2)
    await expect(page.getByText(t.submit.cons)).toHaveCount(2)
    await expect(page.getByText(t.submit.chooseFirst)).toBeVisible()
    await goAhead(page)
    await press(page.getByRole('radio', { name: t.channels.online }))
    const entry = row(page, 'mainland.submit.online.entry')
    await press(entry.getByRole('checkbox'))
    await press(page.getByRole('radio', { name: t.channels.counter }))
    await expect(entry).toHaveCount(0)
    await press(row(page, 'mainland.submit.counter.shop').getByRole('checkbox'))
    await press(page.getByRole('radio', { name: t.channels.online }))
    await expect(entry).toHaveAttribute('data-status', 'done')
    await press(page.getByRole('radio', { name: t.channels.counter }))
    await expect(row(page, 'mainland.submit.counter.shop')).toHaveAttribute('data-status', 'done')
    await press(page.getByRole('radio', { name: t.channels.online }))
  })

  await test.step('online starts at the official channel and says what to do when it breaks off (S8)', async () => {
    const steps = page.locator('[data-item^="mainland.submit.online."]')
    const names = ['official', 'entry', 'form', 'photos', 'send', 'interrupted', 'review']
    await expect(steps).toHaveCount(names.length)
    for (const name of names) await expect(row(page, `mainland.submit.online.${name}`)).toBeVisible()
    await expect(steps.first()).toHaveAttribute('data-item', 'mainland.submit.online.official')
    await settleRows(page)
    await expect(gate(page)).toHaveAttribute('data-gate', 'open')
  })

  await test.step('a day in the future, before the start, or none is refused beside the field (N2.3)', async () => {
    await setDay(page, '2026-03-05')
    const day = page.getByLabel(t.submit.on)
    for (const [typed, said] of [
      ['2026-03-06', t.errors.date.future],
      ['2026-03-01', t.errors.date['too-early']],
      ['', t.errors.date.missing],
    ] as const) {
      await day.fill(typed)
      await press(page.getByRole('button', { name: t.submit.recordAct }))
      await expect(page.getByRole('alert')).toHaveText(said)
      await expect(day).toHaveAccessibleDescription(said)
      await expect(day).toHaveValue(typed)
    }
    await day.fill('2026-03-05')
    await press(page.getByRole('button', { name: t.submit.recordAct }))
    await at(page, 'follow-up')
    await expect(page.getByText(/2026.*3.*5.*，.*（自报）/)).toBeVisible()
  })

  await test.step('submitted is not acknowledged before there is a receipt (N2.1)', async () => {
    await follow(page, 'line')
    await expect(page.getByText(t.line.legStage(t.legs.mainland, t.stages.submitted))).toBeVisible()
    await follow(page, 'follow-up')
    await standsAt(page, t.stages.submitted)
    await expect(page.getByRole('heading', { name: t.followUp.verify })).toHaveCount(0)
    await setDay(page, '2026-03-06')
    await page.getByLabel(t.followUp.reference).fill('SR 8001')
    await page.getByLabel(t.followUp.place).fill('官方 App')
    await page.getByLabel(t.followUp.receivedOn).fill('2026-03-06')
    await page.getByLabel(t.followUp.promise).fill('2026-03-10')
    await press(page.getByRole('button', { name: t.followUp.recordReceipt }))
    await standsAt(page, t.stages.acknowledged)
    await expect(page.getByText(/SR 8001/)).toBeVisible()
  })

  await test.step('a promise that passed is called late in words (N7.1)', async () => {
    await setDay(page, '2026-03-12')
    await page.reload()
    const wait = page.locator('[data-wait="review"]')
    await expect(wait.getByText(waiting.late.review(2))).toBeVisible()
    await expect(wait.getByText(/第\s7\s天/)).toBeVisible()
  })

  await test.step('aftercare stays locked, with no control to tick (S10)', async () => {
    await follow(page, 'line')
    await follow(page, 'aftercare')
    await expect(row(page, 'aftercare.sim')).toHaveAttribute('data-status', 'locked')
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await follow(page, 'line')
  })

  await test.step('only a verification that went well makes it effective (N2.4)', async () => {
    await follow(page, 'follow-up')
    await press(page.getByRole('radio', { name: t.followUp.results.call['not-yet'] }))
    await press(page.getByRole('button', { name: t.followUp.recordVerification }).first())
    await expect(page.locator('bdi', { hasText: `，${t.followUp.results.call['not-yet']}` })).toBeVisible()
    await standsAt(page, t.stages.acknowledged)
    await press(page.getByText(t.followUp.ways.app))
    await press(page.getByRole('radio', { name: t.followUp.results.call.ok }))
    await press(page.getByRole('button', { name: t.followUp.recordVerification }))
    await standsAt(page, t.stages.effective)
  })

  await test.step('the end of the money settles it (N2.1)', async () => {
    await press(page.getByRole('button', { name: t.followUp.recordSettlement }))
    await expect(page.getByRole('alert')).toHaveText(t.errors.chooseOne)
    await press(page.getByRole('radio', { name: t.followUp.kinds.refunded }))
    await press(page.getByRole('button', { name: t.followUp.recordSettlement }))
    await standsAt(page, t.stages.settled)
  })

  await test.step('aftercare is open now, and settling it is the end (S10)', async () => {
    await follow(page, 'line')
    await expect(page.getByText(t.line.finishedTitle)).toHaveCount(0)
    await follow(page, 'aftercare')
    for (const item of ['sim', 'id-copies', 'auto-debit', 'tell-people']) {
      await expect(row(page, `aftercare.${item}`)).toHaveAttribute('data-status', 'todo')
    }
    await settleRows(page)
    await expect(page.getByRole('heading', { name: t.aftercare.finishedTitle })).toBeVisible()
    await follow(page, 'line')
    await expect(page.getByText(t.line.legStage(t.legs.mainland, t.stages.finished))).toBeVisible()
    await expect(page.getByRole('heading', { name: t.line.finishedTitle })).toBeVisible()
  })

  await test.step('what was recorded can be withdrawn, and the later stages go with it (N2.1)', async () => {
    await follow(page, 'submit')
    await press(page.getByRole('button', { name: t.submit.withdraw }))
    await follow(page, 'line')
    await expect(page.getByText(t.line.finishedTitle)).toHaveCount(0)
    await press(page.getByRole('button', { name: t.undo.takeBack }))
    await expect(page.getByRole('heading', { name: t.line.finishedTitle })).toBeVisible()
    await at(page, 'line')
  })
})

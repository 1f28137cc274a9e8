import type { Page } from '@playwright/test'
import {
  at,
  beginWith,
  expect,
  follow,
  gate,
  goAhead,
  legPart,
  PERSONAL,
  prepare,
  press,
  row,
  settleRows,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'

test.use({ locale: 'en-GB' })

const COMPANY = {
  ...PERSONAL,
  numbers: 'both',
  operator: 'cmhk',
  holder: 'company',
  sim: 'esim',
  plan: 'prepaid',
} as const

const TOO_EARLY = /\bdone\b|\bcancelled\b|\bcompleted?\b|\bfinished\b|100\s*%/i

type Two = 'mainland' | 'hongkong'

test('A company takes two numbers to the counter in English; finishing one leaves the other open (S3, S9, S10, S11, N4.2)', async ({
  page,
}) => {
  await beginWith(page, COMPANY)
  const t = await wordsOn(page)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await test.step('a company brings licence, handler’s ID and sealed letter, not a person’s papers (S3)', async () => {
    await follow(page, 'documents')
    for (const document of ['business-licence', 'handler-id', 'sealed-letter', 'card-number', 'contact']) {
      await expect(row(page, `documents.${document}`)).toBeVisible()
    }
    for (const document of ['identity', 'owner-id', 'bills', 'sim-card', 'lost-report']) {
      await expect(row(page, `documents.${document}`)).toHaveCount(0)
    }
    await follow(page, 'line')
  })

  await test.step('with everything settled no screen says it is over (N2.2)', async () => {
    await prepare(page)
    await expect(page.getByRole('heading', { name: t.line.readyTitle })).toBeVisible()
    for (const screen of ['documents', 'submit', 'follow-up', 'aftercare']) {
      await follow(page, screen)
      await expect(page.locator('body')).not.toContainText(TOO_EARLY)
      await follow(page, 'line')
      await expect(page.locator('body')).not.toContainText(TOO_EARLY)
    }
  })

  await test.step('each number has its own channel and steps (N4.2, S9)', async () => {
    await follow(page, 'submit')
    const mainland = await legPart(page, 'mainland')
    const hongkong = await legPart(page, 'hongkong')
    await goAhead(page)
    await press(mainland.locator('input[value="counter"]'))
    const names = ['shop', 'time', 'bring', 'apply', 'check-form', 'receipt']
    for (const name of names) await expect(row(page, `mainland.submit.counter.${name}`)).toBeVisible()
    await expect(hongkong.locator('[data-item]')).toHaveCount(0)
    await goAhead(page)
    await press(hongkong.locator('input[value="counter"]'))
    await press(row(page, 'mainland.submit.counter.shop').getByRole('checkbox'))
    await expect(row(page, 'mainland.submit.counter.shop')).toHaveAttribute('data-status', 'done')
    await expect(row(page, 'hongkong.submit.counter.shop')).toHaveAttribute('data-status', 'todo')
  })

  await test.step('submitting the mainland number leaves Hong Kong’s being prepared (N4.2)', async () => {
    await submit(page, 'mainland')
    await follow(page, 'line')
    await follow(page, 'submit')
    await expect((await legPart(page, 'hongkong')).getByLabel(t.submit.on)).toBeVisible()
    await expect((await legPart(page, 'mainland')).getByLabel(t.submit.on)).toHaveCount(0)
    await follow(page, 'line')
    await stand(page, { mainland: t.stages.submitted, hongkong: t.stages.preparing })
  })

  await test.step('the mainland number goes on to the end of the money by itself (N4.2)', async () => {
    await follow(page, 'follow-up')
    await expect(page.getByRole('heading', { level: 2, name: t.legs.hongkong })).toHaveCount(0)
    await finish(page, 'mainland')
    await follow(page, 'line')
    await stand(page, { mainland: t.stages.settled, hongkong: t.stages.preparing })
    await expect(gate(page)).toHaveAttribute('data-gate', 'open')
  })

  await test.step('aftercare stays locked for the number still open (S10, N4.2)', async () => {
    await follow(page, 'aftercare')
    await expect(page.getByRole('heading', { name: t.aftercare.lockedTitle })).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await typeAddress(page, '#/')
    await at(page, 'home')
    await expect(page.getByText(t.line.legStage(t.legs.hongkong, t.stages.preparing))).toBeVisible()
    await page.goBack()
    await at(page, 'aftercare')
    await follow(page, 'line')
  })

  await test.step('Hong Kong’s number follows, and an eSIM is removed instead of a card cut (S10)', async () => {
    await follow(page, 'submit')
    await submit(page, 'hongkong')
    await finish(page, 'hongkong')
    await follow(page, 'line')
    await follow(page, 'aftercare')
    await expect(row(page, 'aftercare.esim')).toBeVisible()
    await expect(row(page, 'aftercare.sim')).toHaveCount(0)
    await settleRows(page)
    await expect(page.getByRole('heading', { name: t.aftercare.finishedTitle })).toBeVisible()
    await follow(page, 'line')
    await stand(page, { mainland: t.stages.finished, hongkong: t.stages.finished })
  })
})

async function submit(page: Page, leg: Two) {
  const t = await wordsOn(page)
  const part = await legPart(page, leg)
  await press(part.getByRole('button', { name: t.submit.recordAct }))
  await at(page, 'follow-up')
}

async function finish(page: Page, leg: Two) {
  const t = await wordsOn(page)
  const part = await legPart(page, leg)
  await part.getByLabel(t.followUp.reference).fill('C-17')
  await part.getByLabel(t.followUp.place).fill('Shop in Mong Kok')
  await press(part.getByRole('button', { name: t.followUp.recordReceipt }))
  await expect(part.getByText('Shop in Mong Kok')).toBeVisible()
  await press(part.getByRole('radio', { name: t.followUp.results.call.ok }))
  await press(part.getByRole('button', { name: t.followUp.recordVerification }))
  await press(part.getByRole('radio', { name: t.followUp.kinds['nothing-due'] }))
  await press(part.getByRole('button', { name: t.followUp.recordSettlement }))
  await expect(part.locator('[aria-current="step"]')).toHaveText(t.stages.settled)
}

async function stand(page: Page, stages: Record<Two, string>) {
  const t = await wordsOn(page)
  for (const leg of ['mainland', 'hongkong'] as const) {
    await expect(page.getByText(t.line.legStage(t.legs[leg], stages[leg]))).toBeVisible()
  }
}

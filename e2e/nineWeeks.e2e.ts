import { readFile } from 'node:fs/promises'
import { zhCN as calendar } from '#i18n/calendar/zhCN.ts'
import { zhCN as cost } from '#i18n/cost/zhCN.ts'
import { zhCN as waiting } from '#i18n/waiting/zhCN.ts'
import type { Locator, Page } from '@playwright/test'
import { comeBack, recordReceipt, setDay, settle, verify } from './afterSubmitting.ts'
import {
  at,
  beginWith,
  cardOf,
  expect,
  follow,
  goAhead,
  legPart,
  PERSONAL,
  prepare,
  press,
  settleRows,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'

function wait(page: Page, kind: string): Locator {
  return page.locator(`[data-wait="${kind}"]`)
}

async function recordPromise(row: Locator, promised: 'promisedBy' | 'refundBy', day: string) {
  await press(row.getByText(waiting.enter[promised]))
  await row.getByLabel(waiting.day).fill(day)
  await press(row.getByRole('button', { name: waiting.save }))
  await expect(row.getByText(waiting.change[promised])).toBeVisible()
}

async function submitOn(part: Locator, page: Page, { channel, day }: { channel: string; day: string }) {
  const t = await wordsOn(page)
  await press(part.locator(`input[value="${channel}"]`))
  await goAhead(page)
  await part.getByLabel(t.submit.on).fill(day)
  await press(part.getByRole('button', { name: t.submit.recordAct }))
}

test('Nine weeks with one number: the last useful day, submitted, overdue, complained, receipt, verified, refunded, finished (N6, N7.1, N7.2, N17)', async ({
  page,
}) => {
  test.slow()
  await setDay(page, '2026-11-24')
  await beginWith(page, PERSONAL)
  const t = await wordsOn(page)

  await test.step('four figures give the last useful day, on the line too (N17)', async () => {
    await follow(page, 'cost')
    await page.getByLabel(cost.labels.monthlyFee).fill('４９')
    await page.getByLabel(cost.labels.billDay).fill('31')
    await page.getByLabel(cost.labels.noticeDays).fill('-1')
    await press(page.getByRole('button', { name: cost.save }))
    await expect(page.getByRole('alert')).toHaveText(cost.numberProblems.negative)
    await page.getByLabel(cost.labels.noticeDays).fill('0')
    await press(page.getByRole('button', { name: cost.save }))
    await expect(page.getByText('最晚 2026年11月29日周日提交')).toBeVisible()
    await expect(page.getByRole('table')).toContainText('2027年2月27日')
    await follow(page, 'line')
    await expect(page.getByText('最晚 2026年11月29日周日提交')).toBeVisible()
  })

  await prepare(page)
  await follow(page, 'submit')
  await submitOn(page.getByRole('main'), page, { channel: 'online', day: '2026-11-24' })
  await at(page, 'follow-up')

  await test.step('a promise is typed in, and a half-typed one is said to be no day (N7.1)', async () => {
    const row = wait(page, 'review')
    await press(row.getByText(waiting.enter.promisedBy))
    await row.getByLabel(waiting.day).pressSequentially('02')
    await press(row.getByRole('button', { name: waiting.save }))
    await expect(row.getByRole('alert')).toHaveText(t.errors.date['not-a-day'])
    await row.getByLabel(waiting.day).fill('2026-12-08')
    await press(row.getByRole('button', { name: waiting.save }))
    await expect(row).toContainText(waiting.left(14))
  })

  await test.step('the calendar file has the day on screen (N7.2)', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('button', { name: calendar.download(3) })),
    ])
    const text = await readFile(await file.path(), 'utf8')
    expect(file.suggestedFilename()).toBe('xiaoka.ics')
    expect(text).toContain('DTSTART;VALUE=DATE:20261208\r\nDTEND;VALUE=DATE:20261209\r\n')
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
    await press(page.getByText(calendar.text))
    await expect(page.getByLabel(calendar.content)).toHaveValue(/2026年12月8日/)
  })

  await test.step('two weeks on it is overdue in words, here and on the line (N7.1)', async () => {
    await comeBack(page, '2026-12-11', 'follow-up')
    await expect(wait(page, 'review').getByText(waiting.late.review(3))).toBeVisible()
    await follow(page, 'line')
    await expect(page.getByText(waiting.late.review(3))).toBeVisible()
    await follow(page, 'follow-up')
    await press(wait(page, 'review').getByRole('link', { name: waiting.escalationAct }))
    await at(page, 'escalation')
    await page.goBack()
    await at(page, 'follow-up')
  })

  await test.step('the receipt keeps the promise; two problems offer to complain (N6)', async () => {
    await comeBack(page, '2026-12-18', 'follow-up')
    const main = page.getByRole('main')
    await recordReceipt(main, page)
    await expect(wait(page, 'review').getByText(waiting.late.review(10))).toBeVisible()
    await expect(page.locator('[data-escalation]')).toHaveCount(0)
    await verify(main, page, { way: 'call', result: 'problem' })
    await verify(main, page, { way: 'app', result: 'problem' })
    await expect(page.locator('[data-escalation="mainland"]')).toBeVisible()
  })

  await test.step('verified, the last bill and the refund are waited for (N6, N7.1)', async () => {
    await comeBack(page, '2027-01-05', 'follow-up')
    await verify(page.getByRole('main'), page, { way: 'bill', result: 'ok' })
    await expect(wait(page, 'review')).toHaveCount(0)
    await expect(wait(page, 'last-bill')).toHaveCount(0)
    await recordPromise(wait(page, 'refund'), 'refundBy', '2027-01-19')
    await comeBack(page, '2027-01-20', 'follow-up')
    await expect(wait(page, 'refund').getByText(waiting.late.refund(1))).toBeVisible()
  })

  await test.step('nine weeks on the money is there, and the story is whole (N7.1)', async () => {
    await comeBack(page, '2027-01-26', 'follow-up')
    await settle(page.getByRole('main'), page, 'refunded')
    const story = page.getByRole('list', { name: waiting.timeline.heading })
    await expect(story.locator('time')).toHaveText([
      /2026年11月24日/,
      /2026年11月24日/,
      /2026年12月18日/,
      /2026年12月18日/,
      /2026年12月18日/,
      /2027年1月5日/,
      /2027年1月26日/,
    ])
    await expect(page.locator('[data-wait]')).toHaveCount(0)
    await follow(page, 'aftercare')
    await settleRows(page)
    await follow(page, 'line')
    await expect(page.getByRole('heading', { name: t.line.finishedTitle })).toBeVisible()
  })
})

test('Nine weeks with two numbers: each waits for itself, and one left open stays visible (N4.2, N7.1)', async ({
  page,
}) => {
  test.slow()
  await setDay(page, '2026-11-24')
  await beginWith(page, { ...PERSONAL, numbers: 'both' })
  const t = await wordsOn(page)
  await prepare(page)
  for (const leg of ['mainland', 'hongkong'] as const) {
    await typeAddress(page, `#/card/${cardOf(page)}/submit`)
    await at(page, 'submit')
    await submitOn(await legPart(page, leg), page, { channel: 'counter', day: '2026-11-24' })
    await at(page, 'follow-up')
  }
  const review = (leg: 'mainland' | 'hongkong') => wait(page, 'review').filter({ hasText: t.legs[leg] })
  await recordPromise(review('mainland'), 'promisedBy', '2026-12-01')
  await recordPromise(review('hongkong'), 'promisedBy', '2026-12-15')

  await comeBack(page, '2026-12-08', 'follow-up')
  await expect(review('mainland').getByText(waiting.late.review(7))).toBeVisible()
  await expect(review('hongkong')).toContainText(waiting.left(7))
  const mainland = await legPart(page, 'mainland')
  await recordReceipt(mainland, page)
  await verify(mainland, page, { way: 'call', result: 'ok' })
  await settle(mainland, page, 'refunded')
  await expect(review('mainland')).toHaveCount(0)
  await expect(review('hongkong')).toHaveCount(1)
  await follow(page, 'line')
  await expect(page.getByText(t.line.legStage(t.legs.hongkong, t.stages.submitted))).toBeVisible()

  await comeBack(page, '2027-01-26', 'follow-up')
  await expect(review('hongkong').getByText(waiting.late.review(42))).toBeVisible()
  const hongkong = await legPart(page, 'hongkong')
  await recordReceipt(hongkong, page)
  await verify(hongkong, page, { way: 'call', result: 'ok' })
  await settle(hongkong, page, 'refunded')
  const stories = page.getByRole('list').filter({ has: page.locator('time') })
  await expect(stories).toHaveCount(2)
  await expect(stories.first()).toContainText(waiting.timeline.settled.refunded)
  await expect(page.locator('[data-wait]')).toHaveCount(0)
  await follow(page, 'aftercare')
  await settleRows(page)
  await follow(page, 'line')
  await expect(page.getByRole('heading', { name: t.line.finishedTitle })).toBeVisible()
})

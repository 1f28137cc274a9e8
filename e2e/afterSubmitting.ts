import type { SettlementKind, VerificationWay } from '#domain/answers.ts'
import type { Locator, Page } from '@playwright/test'
import { at, cardOf, expect, press, typeAddress, wordsOn } from './person.ts'

/** From now on it is half past nine in the morning of this day in Hong Kong. */
export async function setDay(page: Page, day: string) {
  await page.clock.setFixedTime(new Date(`${day}T09:30:00+08:00`))
}

/** Comes back on another day, as one does by opening the page anew. */
export async function comeBack(page: Page, day: string, screen: string) {
  await setDay(page, day)
  await typeAddress(page, `#/card/${cardOf(page)}/${screen}`)
  await page.reload()
  await at(page, screen)
}

/** Notes today as the day of the receipt, in the follow-up of one number. */
export async function recordReceipt(part: Locator, page: Page) {
  const t = await wordsOn(page)
  await press(part.getByRole('button', { name: t.followUp.recordReceipt }))
}

/** Notes what was seen today in one of the ways to see whether the number has stopped. */
export async function verify(
  part: Locator,
  page: Page,
  { way, result }: { way: VerificationWay; result: 'ok' | 'problem' },
) {
  const t = await wordsOn(page)
  const box = part
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: t.followUp.ways[way] }) })
    .first()
  if ((await box.getAttribute('open')) === null) await press(box.locator('summary').first())
  await press(box.getByRole('radio', { name: t.followUp.results[way][result] }))
  await press(box.getByRole('button', { name: t.followUp.recordVerification }))
  await expect(box.getByText(t.followUp.results[way][result]).first()).toBeVisible()
}

/** Notes how the money was settled today. */
export async function settle(part: Locator, page: Page, kind: SettlementKind) {
  const t = await wordsOn(page)
  await press(part.getByRole('radio', { name: t.followUp.kinds[kind] }))
  await press(part.getByRole('button', { name: t.followUp.recordSettlement }))
}

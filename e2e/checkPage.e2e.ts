import { LOCALES } from '#domain/locale.ts'
import { en as checkEn } from '#i18n/check/en.ts'
import { zhCN as check } from '#i18n/check/zhCN.ts'
import { zhHK as checkHK } from '#i18n/check/zhHK.ts'
import { zhCN as words } from '#i18n/gate/zhCN.ts'
import type { Page } from '@playwright/test'
import { axeFinds } from './axe.ts'
import {
  at,
  beginWith,
  cardOf,
  expect,
  follow,
  gate,
  goAhead,
  PERSONAL,
  prepare,
  press,
  primary,
  row,
  saying,
  speak,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'

const CHECK = { 'zh-CN': check, 'zh-HK': checkHK, en: checkEn } as const

test('Every answer is checked once more, changed from there and landed back (P4, N1.2)', async ({ page }) => {
  await beginWith(page, PERSONAL)
  const t = await wordsOn(page)

  await test.step('both pages typed by hand show the closed gate (N1.2)', async () => {
    const card = cardOf(page)
    for (const screen of ['check', 'confirm']) {
      await typeAddress(page, `#/card/${card}/${screen}`)
      await at(page, screen)
      await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
      await expect(page.getByRole('textbox')).toHaveCount(0)
    }
    await typeAddress(page, `#/card/${card}`)
    await at(page, 'line')
  })

  await prepare(page)
  await follow(page, 'submit')
  await press(primary(page))
  await at(page, 'check')
  await expect(page.getByText(check.lead)).toBeVisible()

  await test.step('an answer is changed and leads back', async () => {
    await press(row(page, 'decide.identity').getByRole('link'))
    await at(page, 'decide')
    await press(page.locator('input[value="passport"]'))
    await press(primary(page))
    await at(page, 'check')
  })

  await test.step('a line lands in focus, and the one act leads back', async () => {
    await press(row(page, 'backup.calls').getByRole('link'))
    await at(page, 'backup')
    await expect(row(page, 'backup.calls').getByRole('checkbox')).toBeFocused()
    await press(primary(page))
    await at(page, 'check')
  })

  await test.step('the last page begins at the safe choice, and Enter on arriving does nothing', async () => {
    await press(primary(page))
    const last = await at(page, 'confirm')
    const safe = last.getByRole('link', { name: check.confirm.safe })
    await expect(safe).toBeFocused()
    const place = page.url()
    await page.keyboard.press('Enter')
    expect(page.url()).toBe(place)
    await press(safe)
    await at(page, 'check')
    await page.goBack()
    await at(page, 'confirm')
  })

  await test.step('wrong digits are told beside the field, and right ones are kept nowhere', async () => {
    const digits = page.getByRole('textbox', { name: check.confirm.digits })
    await digits.fill('12')
    await press(page.getByRole('button', { name: check.confirm.act }))
    await expect(digits).toHaveAccessibleDescription(saying(check.confirm.digitsWrong.slice(0, 6)))
    await digits.fill('７３９１')
    await press(page.getByRole('button', { name: check.confirm.act }))
    await at(page, 'submit')
    const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)) + location.href)
    expect(kept).not.toContain('7391')
    expect(kept).not.toContain('７３９１')
    await page.goBack()
    await at(page, 'confirm')
    await expect(page.locator('body')).not.toContainText('7391')
    await page.goForward()
    await at(page, 'submit')
  })

  await test.step('the steps are open now, and nothing says that it is over (N2.2)', async () => {
    await press(page.getByRole('radio', { name: t.channels.online }))
    await expect(page.getByRole('button', { name: t.submit.recordAct })).toBeVisible()
    await expect(page.locator('body')).not.toContainText(/完成|已注销|已取消|100\s*[%％]/)
  })

  await test.step('a risk accepted afterwards is read again before the steps come back (N1.4)', async () => {
    await follow(page, 'line')
    await follow(page, 'backup')
    const texts = row(page, 'backup.texts')
    await press(texts.getByRole('checkbox'))
    await press(texts.getByText(words.risk.open))
    await texts.getByRole('textbox').fill('手机坏了')
    await press(texts.getByRole('button', { name: words.risk.act }))
    await follow(page, 'line')
    await follow(page, 'submit')
    await expect(page.getByText(words.toCheckAgain)).toBeVisible()
    await expect(page.getByRole('button', { name: t.submit.recordAct })).toHaveCount(0)
    await press(page.locator('main a[href$="/check"]').first())
    await at(page, 'check')
    await press(primary(page))
    await expect(await at(page, 'confirm')).toContainText('手机坏了')
    await page.getByRole('textbox', { name: check.confirm.digits }).fill('7391')
    await press(page.getByRole('button', { name: check.confirm.act }))
    await at(page, 'submit')
    await expect(page.getByRole('button', { name: t.submit.recordAct })).toBeVisible()
  })
})

for (const locale of LOCALES) {
  test(`The check page and the last page are clean to axe and fit 320 px, in ${locale}, light and dark (P4, P10)`, async ({
    page,
  }) => {
    await beginWith(page, PERSONAL)
    await prepare(page)
    await follow(page, 'submit')
    await speak(page, locale)
    await press(primary(page))
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await at(page, 'check')
      expect(await axeFinds(page)).toEqual([])
      await press(primary(page))
      await at(page, 'confirm')
      await press(page.getByRole('button', { name: CHECK[locale].confirm.act }))
      await expect(page.getByRole('alert')).toBeVisible()
      expect(await axeFinds(page)).toEqual([])
      await page.goBack()
    }
    await at(page, 'check')
    await page.setViewportSize({ width: 320, height: 640 })
    await fits(page)
    await press(primary(page))
    await at(page, 'confirm')
    await fits(page)
    await page.goBack()
    await page.goBack()
    await at(page, 'submit')
    await goAhead(page)
  })
}

async function fits(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

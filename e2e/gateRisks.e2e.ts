import AxeBuilder from '@axe-core/playwright'
import { LOCALES } from '#domain/locale.ts'
import { en as checkEn } from '#i18n/check/en.ts'
import { zhCN as check } from '#i18n/check/zhCN.ts'
import { zhHK as checkHK } from '#i18n/check/zhHK.ts'
import { zhCN as words } from '#i18n/gate/zhCN.ts'
import type { Page } from '@playwright/test'
import { enter, tabTo } from './keyboard.ts'
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
  speak,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'

const CHECK = { 'zh-CN': check, 'zh-HK': checkHK, en: checkEn } as const

test('A money account counts once signed in, and its risk only after a code arrived (N3.6, N1.4, N3.7)', async ({
  page,
}) => {
  await beginWith(page, PERSONAL)
  const t = await wordsOn(page)
  await prepare(page)
  await follow(page, 'unbind')
  const alipay = row(page, 'unbind.alipay-cn')

  await test.step('moved is not settled yet, and the gate says so (N3.6)', async () => {
    await press(alipay.getByRole('radio', { name: t.unbind.answers.moved }))
    await expect(alipay).toHaveAttribute('data-status', 'todo')
    await follow(page, 'line')
    await expect(gate(page)).toContainText(t.line.gateClosed(1))
    await press(gate(page).getByRole('link'))
    await at(page, 'submit')
    await press(gate(page).getByRole('listitem').getByRole('link'))
    await at(page, 'unbind')
    await expect(alipay.locator('input:checked')).toBeFocused()
  })

  await test.step('signing in settles it, and nothing moves when it is ticked (N3.6)', async () => {
    const second = alipay.getByRole('checkbox', { name: words.signedIn })
    const before = await second.boundingBox()
    await press(second)
    await expect(alipay).toHaveAttribute('data-status', 'done')
    const after = await second.boundingBox()
    expect(after?.height).toBe(before?.height)
    await press(second)
    await expect(alipay).toHaveAttribute('data-status', 'todo')
  })

  await test.step('its risk cannot be accepted before a code reached the new number (N1.4)', async () => {
    await press(alipay.getByText(words.risk.open))
    await alipay.getByRole('textbox').fill('旧卡已经停了')
    await press(alipay.getByRole('button', { name: words.risk.act }))
    await expect(alipay.getByRole('alert')).toHaveText(words.codeFirst)
    await press(alipay.getByRole('checkbox', { name: words.codeArrived }))
    await press(alipay.getByRole('button', { name: words.risk.act }))
    await expect(alipay.getByText(words.risk.said('旧卡已经停了'))).toBeVisible()
    await expect(alipay).toHaveAttribute('data-status', 'todo')
  })

  await test.step('the gate is open and names it, and so do the check page and the last page (N1.4)', async () => {
    await follow(page, 'line')
    await expect(gate(page)).toHaveAttribute('data-gate', 'open')
    await follow(page, 'submit')
    await expect(page.getByText(words.risk.said('旧卡已经停了'))).toBeVisible()
    await press(primary(page))
    await at(page, 'check')
    await expect(page.getByText(words.risk.said('旧卡已经停了')).first()).toBeVisible()
    await press(primary(page))
    const last = await at(page, 'confirm')
    await expect(last).toContainText('旧卡已经停了')
  })

  await test.step('taking it back closes the gate, which says that it had been open (N1.3, P8)', async () => {
    await typeAddress(page, `#/card/${cardOf(page)}/submit`)
    await at(page, 'submit')
    await press(page.getByRole('radio', { name: t.channels.online }))
    await press(page.getByRole('link', { name: /支付宝/ }))
    await at(page, 'unbind')
    await press(alipay.getByRole('button', { name: words.risk.takeBack }))
    await press(page.locator('main a[data-primary]'))
    await at(page, 'line')
    await follow(page, 'submit')
    await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
    await expect(page.getByText(words.shutAgain)).toBeVisible()
    await press(page.getByRole('button', { name: t.undo.takeBack }))
    await expect(gate(page)).toHaveAttribute('data-gate', 'open')
  })

  await test.step('a number without texts turns every row’s advice (N3.7)', async () => {
    await follow(page, 'line')
    await follow(page, 'unbind')
    await press(page.getByRole('checkbox', { name: words.textsDead }))
    const rows = page.locator('[data-item^="unbind."]').filter({ has: page.getByRole('radio') })
    await expect(page.getByText(words.ifDead)).toHaveCount(await rows.count())
    await press(page.getByRole('button', { name: t.undo.takeBack }))
    await expect(page.getByText(words.ifDead)).toHaveCount(0)
  })
})

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
    await expect(digits).toHaveAccessibleDescription(new RegExp(check.confirm.digitsWrong.slice(0, 6)))
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
})

test(
  'On paper every blocker and every accepted risk is there (N1.4)',
  { tag: '@desktop' },
  async ({ page }) => {
    await beginWith(page, PERSONAL)
    await follow(page, 'backup')
    const texts = row(page, 'backup.texts')
    await press(texts.getByText(words.risk.open))
    await texts.getByRole('textbox').fill('手机坏了')
    await press(texts.getByRole('button', { name: words.risk.act }))
    await follow(page, 'line')
    await follow(page, 'submit')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(words.risk.said('手机坏了'))).toBeVisible()
    const hidden = await gate(page)
      .locator('li a')
      .evaluateAll((links) => links.filter((link) => !link.checkVisibility()).length)
    expect(hidden).toBe(0)
  },
)

test(
  'By keyboard alone the gate leads to what blocks it, and a risk is accepted and taken back there (N1.1, N1.3, N1.4, P8)',
  { tag: '@desktop' },
  async ({ page }) => {
    await beginWith(page, PERSONAL)
    const t = await wordsOn(page)
    await prepare(page)
    await follow(page, 'backup')
    const texts = row(page, 'backup.texts')
    await tabTo(page, texts.getByRole('checkbox'))
    await page.keyboard.press('Space')
    await follow(page, 'line')
    await follow(page, 'submit')
    await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
    await enter(page, gate(page).getByRole('listitem').getByRole('link'))
    await at(page, 'backup')
    await expect(texts.getByRole('checkbox')).toBeFocused()
    await enter(page, texts.getByText(words.risk.open))
    await tabTo(page, texts.getByRole('textbox'))
    await page.keyboard.press('Enter')
    await expect(texts.getByRole('alert')).toHaveText(t.errors.text.empty)
    await page.keyboard.type('old phone is broken')
    await page.keyboard.press('Enter')
    await expect(texts.getByText(words.risk.said('old phone is broken'))).toBeVisible()
    await enter(page, page.getByRole('button', { name: t.undo.takeBack }))
    await expect(texts.getByText(words.risk.said('old phone is broken'))).toHaveCount(0)
  },
)

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
      await clean(page)
      await press(primary(page))
      await at(page, 'confirm')
      await press(page.getByRole('button', { name: CHECK[locale].confirm.act }))
      await expect(page.getByRole('alert')).toBeVisible()
      await clean(page)
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

async function clean(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}

async function fits(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

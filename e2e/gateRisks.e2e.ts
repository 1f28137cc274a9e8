import { zhCN as words } from '#i18n/gate/zhCN.ts'
import { enter, go } from './focus.ts'
import {
  at,
  beginWith,
  cardOf,
  expect,
  follow,
  gate,
  PERSONAL,
  prepare,
  press,
  primary,
  row,
  test,
  typeAddress,
  wordsOn,
} from './person.ts'

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
    await go(page, texts.getByRole('checkbox'))
    await page.keyboard.press('Space')
    await follow(page, 'line')
    await follow(page, 'submit')
    await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
    await enter(page, gate(page).getByRole('listitem').getByRole('link'))
    await at(page, 'backup')
    await expect(texts.getByRole('checkbox')).toBeFocused()
    await enter(page, texts.getByText(words.risk.open))
    await go(page, texts.getByRole('textbox'))
    await page.keyboard.press('Enter')
    await expect(texts.getByRole('alert')).toHaveText(t.errors.text.empty)
    await page.keyboard.type('old phone is broken')
    await page.keyboard.press('Enter')
    await expect(texts.getByText(words.risk.said('old phone is broken'))).toBeVisible()
    await enter(page, page.getByRole('button', { name: t.undo.takeBack }))
    await expect(texts.getByText(words.risk.said('old phone is broken'))).toHaveCount(0)
  },
)

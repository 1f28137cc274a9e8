import { LOCALES } from '#domain/locale.ts'
import { zhCN as gate } from '#i18n/gate/zhCN.ts'
import { zhCN as order } from '#i18n/inventory/zhCN.ts'
import {
  at,
  beginWith,
  expect,
  follow,
  PERSONAL,
  press,
  row,
  settleRows,
  speak,
  test,
  typeAddress,
  cardOf,
  wordsOn,
} from './person.ts'

test('A person of their own finds what to bring, to back up and to settle for this card (S3, S4, S5)', async ({
  page,
}) => {
  await beginWith(page, PERSONAL)
  const { balance, documents, errors, item, progress } = await wordsOn(page)

  await test.step('identity, number and contact are to be brought, with why, which form and where (S3)', async () => {
    await follow(page, 'documents')
    for (const document of ['identity', 'card-number', 'contact', 'sim-card']) {
      await expect(row(page, `documents.${document}`)).toBeVisible()
    }
    for (const document of ['bills', 'business-licence', 'sealed-letter', 'agent-id', 'authority-letter']) {
      await expect(row(page, `documents.${document}`)).toHaveCount(0)
    }
    const identity = row(page, 'documents.identity')
    await expect(identity.getByRole('checkbox')).toHaveAccessibleDescription(/./)
    await expect(identity.getByText(new RegExp(Object.values(item.forms).join('|')))).toBeVisible()
    await press(identity.getByText(item.more))
    await expect(identity.getByRole('listitem').first()).toBeVisible()
    await follow(page, 'line')
  })

  await test.step('calls, texts, contacts and bills are backed up, each with how (S4)', async () => {
    await follow(page, 'backup')
    for (const kept of ['calls', 'texts', 'contacts', 'bills']) {
      const line = row(page, `backup.${kept}`)
      await press(line.getByText(item.more))
      await expect(line.getByRole('listitem').first()).toBeVisible()
    }
  })

  await test.step('what does not apply says why and leaves the count (P9)', async () => {
    const contacts = row(page, 'backup.contacts')
    await press(contacts.getByText(item.own))
    await press(contacts.getByRole('button', { name: item.notApplicable }))
    await expect(contacts.getByRole('alert')).toHaveText(errors.text.empty)
    await contacts.getByRole('textbox', { name: item.reason }).fill('卡里没存过')
    await press(contacts.getByRole('button', { name: item.notApplicable }))
    await expect(contacts).toHaveAttribute('data-status', 'not-applicable')
    await expect(contacts.getByText(item.notApplicableSaid('卡里没存过'))).toBeVisible()
    await settleRows(page)
    await expect(page.getByText(progress({ done: 3, total: 3 }))).toBeVisible()
    await follow(page, 'line')
  })

  await test.step('what is left is asked for, and what is owed or taken stands beside it (S5)', async () => {
    await follow(page, 'balance')
    for (const line of ['check', 'unpaid', 'use', 'termination-fee', 'deposit', 'auto-topup', 'auto-debit']) {
      await expect(row(page, `balance.${line}`)).toBeVisible()
    }
    const amount = page.getByRole('textbox', { name: balance.left })
    await amount.fill('三十六')
    await press(page.getByRole('button', { name: balance.save }))
    await expect(page.getByRole('alert')).toHaveText(errors.money['not-an-amount'])
    await expect(amount).toHaveValue('三十六')
    await amount.fill('３６.５')
    await press(page.getByRole('button', { name: balance.save }))
    await expect(page.getByRole('status').filter({ hasText: '36.50' })).toBeVisible()
    await press(page.getByRole('radio', { name: balance.uses.refund }))
    await press(page.getByText(new RegExp(documents.operator('.*'))))
    await expect(page.getByText(/来源：/).first()).toBeVisible()
  })

  await test.step('all of it is there again after reloading (S12)', async () => {
    await page.reload()
    await at(page, 'balance')
    await expect(page.getByRole('radio', { name: balance.uses.refund })).toBeChecked()
    await expect(page.getByRole('status').filter({ hasText: '36.50' })).toBeVisible()
  })
})

test(
  'Who owes something brings bills, and an agent a letter and both documents (S3)',
  { tag: '@phone' },
  async ({ page }) => {
    await beginWith(page, { ...PERSONAL, debts: 'open', handler: 'agent' })
    await follow(page, 'documents')
    for (const document of ['bills', 'authority-letter', 'owner-id', 'agent-id']) {
      await expect(row(page, `documents.${document}`)).toBeVisible()
    }
  },
)

test('The inventory is found by words of three languages and answered in one tap a service (S6)', async ({
  page,
}) => {
  await beginWith(page, PERSONAL)
  const { item, unbind, undo } = await wordsOn(page)
  await follow(page, 'unbind')
  const search = page.getByRole('searchbox', { name: unbind.search })
  const alipay = row(page, 'unbind.alipay-cn')

  await test.step('77 services or more, found by names and by initials (N3.1)', async () => {
    expect(await page.locator('li[data-item^="unbind."]').count()).toBeGreaterThanOrEqual(77)
    for (const words of ['支付宝', '支付寶', 'alipay', 'ZFB']) {
      await search.fill(words)
      await expect(row(page, 'unbind.icbc')).toBeHidden()
      await expect(alipay).toBeVisible()
    }
    await expect(alipay.getByRole('radio')).toHaveCount(5)
    await press(alipay.getByRole('radio', { name: unbind.answers.moved }))
    // Money is in it: moved counts only once signed in (N3.6).
    await press(alipay.getByRole('checkbox'))
    await expect(alipay).toHaveAttribute('data-status', 'done')
    await search.fill('')
  })

  await test.step('what helps to find accounts says how, what it shows and what it cannot (N3.8)', async () => {
    for (const [helper, words] of [
      ['lookup', '只给数量，不给账号名'],
      ['inbox-search', '搜：验证码'],
      ['saved-passwords', '用验证码登录的账号没有密码'],
    ] as const) {
      const line = row(page, `unbind-prep.${helper}`)
      await expect(line.getByRole('checkbox')).toHaveAccessibleDescription(/./)
      await press(line.getByText(item.more))
      await expect(line.getByRole('listitem').filter({ hasText: words })).toBeVisible()
    }
    await expect(
      row(page, 'unbind-prep.lookup')
        .getByText(/来源：/)
        .first(),
    ).toBeVisible()
  })

  await test.step('one that depends on another says what comes first, and forbids nothing (N3.3)', async () => {
    const bank = row(page, 'unbind.bank-cn-reserved-number')
    const name = (await bank.getByRole('heading').textContent()) ?? ''
    await expect(alipay.getByText(order.outOfOrder(name))).toBeVisible()
    await press(bank.getByRole('radio', { name: unbind.answers['not-bound'] }))
    await expect(alipay.getByText(order.outOfOrder(name))).toHaveCount(0)
  })

  await test.step('those of one side can be shown alone, and readers of the screen hear no others (N3.1)', async () => {
    await press(page.getByRole('radio', { name: order.regions.hongkong }))
    await expect(row(page, 'unbind.hsbc-hk')).toBeVisible()
    await expect(alipay).toBeHidden()
    await expect(page.getByRole('group', { name: unbind.answerLegend('支付宝') })).toHaveCount(0)
    await press(page.getByRole('radio', { name: order.regions.all }))
    await expect(alipay).toBeVisible()
  })

  await test.step('one that cannot be moved counts only with a plan (N3.5)', async () => {
    const wechat = row(page, 'unbind.wechat')
    await press(wechat.getByRole('radio', { name: unbind.answers['cannot-move'] }))
    await expect(wechat).toHaveAttribute('data-status', 'todo')
    await expect(wechat.getByText(unbind.planNeeded)).toBeVisible()
    await press(wechat.getByRole('radio', { name: unbind.plans['contact-service'] }))
    await expect(wechat).toHaveAttribute('data-status', 'done')
  })

  await test.step('only what is left can be shown, and answering moves nothing (P14)', async () => {
    await press(page.getByRole('radio', { name: unbind.filterOpen }))
    await expect(alipay).toBeHidden()
    const icbc = row(page, 'unbind.icbc')
    await press(icbc.getByRole('radio', { name: unbind.answers.closed }))
    await expect(icbc).toHaveAttribute('data-status', 'done')
    await press(page.getByRole('radio', { name: unbind.filterAll }))
    await expect(alipay).toBeVisible()
  })

  await test.step('an own service with odd characters is text, and removing it can be undone (N3.4)', async () => {
    const name = '物业门禁 <img src=x onerror=alert(1)> 👨‍👩‍👧'
    const field = page.getByRole('textbox', { name: unbind.ownName })
    await field.fill('长'.repeat(2000))
    await press(page.getByRole('button', { name: unbind.ownAdd, exact: true }))
    await expect(field).toHaveAccessibleDescription(/40/)
    await expect(field).toHaveValue('长'.repeat(2000))
    await field.fill(name)
    await press(page.getByRole('button', { name: unbind.ownAdd, exact: true }))
    const own = page.locator('[data-item^="unbind.own-"]')
    await expect(own.getByRole('heading')).toHaveText(name)
    await press(own.getByRole('radio', { name: unbind.answers.closed }))
    await expect(own).toHaveAttribute('data-status', 'done')
    await press(own.getByText(gate.ownMore))
    await press(own.getByRole('button', { name: unbind.ownRemove(name) }))
    await expect(own).toHaveCount(0)
    await press(page.getByRole('button', { name: undo.takeBack }))
    await expect(own).toHaveAttribute('data-status', 'done')
  })

  await test.step('a link to one service lands on it (P14)', async () => {
    await typeAddress(page, `#/card/${cardOf(page)}/unbind?item=unbind.wechat`)
    await expect(row(page, 'unbind.wechat').getByRole('radio', { checked: true }).first()).toBeFocused()
  })
})

for (const locale of LOCALES) {
  test(`An answer about a service moves no other answer, in ${locale} (P10)`, async ({ page }) => {
    await beginWith(page, PERSONAL)
    await speak(page, locale)
    await follow(page, 'unbind')
    const keys = row(page, 'unbind.wechat').locator('label:has(> input)')
    // Brings it into view and waits until nothing moves; it is the answer already.
    await press(keys.first())
    const places = () =>
      keys.evaluateAll((all) =>
        all.map((each) => {
          const { x, y, width } = each.getBoundingClientRect()
          const group = each.parentElement?.getBoundingClientRect()
          return [x - (group?.x ?? 0), y - (group?.y ?? 0), width]
        }),
      )
    const before = await places()
    expect(before.length).toBe(5)
    for (const said of ['moved', 'not-bound', 'closed', 'cannot-move']) {
      await press(keys.filter({ has: page.locator(`> input[value="${said}"]`) }))
      await expect(keys.locator(`input[value="${said}"]`)).toBeChecked()
      // Of five answers, since the plan for what cannot be moved has its own; fractions of a pixel are nobody's.
      const after = (await places()).slice(0, before.length).flat()
      const moved = before.flat().map((place, index) => Math.abs(place - (after[index] ?? Number.NaN)))
      expect(Math.max(...moved)).toBeLessThan(1)
    }
  })
}

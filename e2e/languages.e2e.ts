import {
  answer,
  arrive,
  at,
  begin,
  expect,
  follow,
  gate,
  PERSONAL,
  press,
  primary,
  row,
  speak,
  test,
  wordsOn,
} from './person.ts'

test(
  'Switching the language midway keeps the place, the answers and the ticks (P5)',
  { tag: '@phone' },
  async ({ page }) => {
    await begin(page)

    await test.step('an answer chosen but not yet given stays chosen', async () => {
      await press(page.locator('input[value="mainland"]'))
      await speak(page, 'en')
      await expect(row(page, 'decide.numbers').locator('input[value="mainland"]')).toBeChecked()
      await expect(page.getByRole('radio', { name: 'Not sure' })).toBeVisible()
      await speak(page, 'zh-HK')
      await expect(row(page, 'decide.numbers').locator('input[value="mainland"]')).toBeChecked()
    })

    await test.step('zh-HK uses Hong Kong words', async () => {
      await answer(page, { numbers: 'mainland', plan: 'contract', term: 'over' })
      await expect(page.getByRole('radio', { name: /電訊商/ })).toBeVisible()
      await answer(page, PERSONAL)
      const line = await at(page, 'line')
      await expect(line).toContainText('關卡')
      await follow(page, 'documents')
      await expect(page.locator('main')).toContainText('登記人')
      await expect(page.locator('main')).not.toContainText(/運營商|營業廳|機主/)
    })

    await test.step('the place, its address, the ticks and an open note stay', async () => {
      const place = page.url()
      const identity = row(page, 'documents.identity')
      await press(identity.getByRole('checkbox'))
      await press(identity.getByText((await wordsOn(page)).item.own))
      await identity.getByRole('textbox', { name: (await wordsOn(page)).item.note }).fill('放在抽屉里')
      for (const locale of ['zh-CN', 'en', 'zh-HK', 'en'] as const) {
        await speak(page, locale)
        expect(page.url()).toBe(place)
        const t = await wordsOn(page)
        await expect(page.getByRole('heading', { level: 1, name: t.stations.documents })).toBeVisible()
        await expect(identity).toHaveAttribute('data-status', 'done')
        await expect(identity).toContainText(t.status.done)
        await expect(identity.getByRole('textbox', { name: t.item.note })).toHaveValue('放在抽屉里')
        expect(await page.title()).toContain(t.stations.documents)
      }
    })

    await test.step('the language chosen is there again on coming back', async () => {
      await follow(page, 'line')
      await page.reload()
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
      const { line } = await wordsOn(page)
      await expect(primary(page)).toHaveText(new RegExp(`^${line.next('')}`))
      await arrive(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    })
  },
)

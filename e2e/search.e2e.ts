import { zhCN as words } from '#i18n/search/zhCN.ts'
import { at, beginWith, cardOf, expect, PERSONAL, press, row, test, typeAddress } from './person.ts'
import { holdBack } from './holdBack.ts'
import { inEachLook } from './looks.ts'
import { LOCALES } from '#domain/locale.ts'

test(
  'A search from anywhere leads to the line itself and focuses it, and is kept nowhere (P14)',
  { tag: '@phone' },
  async ({ page }) => {
    await beginWith(page, PERSONAL)
    const card = cardOf(page)
    await press(page.getByRole('banner').getByRole('link', { name: words.heading }))
    const main = await at(page, 'search')
    const field = main.getByRole('searchbox')
    await expect(field).toBeFocused()
    for (const [text, station, item] of [
      ['zfb', 'unbind', 'unbind.alipay-cn'],
      ['通话记录', 'backup', 'backup.calls'],
      ['身份证件', 'documents', 'documents.identity'],
    ] as const) {
      await typeAddress(page, '#/search')
      await field.fill(text)
      await press(main.locator(`[data-found="${item}"] a`))
      await at(page, station)
      await expect(row(page, item).locator('input:focus')).toBeInViewport()
      expect(page.url()).toContain(`#/card/${card}/${station}?item=${item}`)
    }

    await test.step('a part of the settings', async () => {
      await typeAddress(page, '#/search')
      await field.fill('公用电脑')
      await press(main.locator('[data-found="settings.erase"] a'))
      await at(page, 'settings')
      await expect(page.locator('[data-part="erase"] h2')).toBeFocused()
      await expect(page.locator('[data-part="erase"] h2')).toBeInViewport()
    })

    await test.step('nothing found says what to do', async () => {
      await typeAddress(page, '#/search')
      await field.fill('zzzzzz')
      await expect(page.getByText(words.nothingLead)).toBeVisible()
      const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))
      expect(stored + page.url()).not.toContain('zzzzzz')
    })
  },
)

test('Without a card a search can be read, and leads to starting; it looks right in each language (P5, P10)', async ({
  page,
}) => {
  await typeAddress(page, '#/search')
  const main = await at(page, 'search')
  for (const locale of LOCALES) {
    await main.getByRole('searchbox').fill('eSIM')
    await expect(main.locator('[data-found="term.esim"]')).toBeVisible()
    await inEachLook(page, locale)
  }
  await press(main.locator('[data-primary]'))
  await at(page, 'home')
})

test('What a search looks through is asked for together, not one part after the other (P14)', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const letOn = await holdBack(page, '**/assets/_late-guide-in-*.js')
  await typeAddress(page, '#/search')
  for (const part of ['_late-guide-in-', '_service-guide-in-', '_search-names-'])
    await expect.poll(() => asked.some((url) => url.includes(part)), part).toBe(true)
  await expect(page.getByRole('searchbox')).toBeHidden()
  letOn()
  await expect(page.getByRole('searchbox')).toBeVisible()
})

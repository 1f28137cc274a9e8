import { CARD_PAGES } from '#domain/address.ts'
import { LOCALES } from '#domain/locale.ts'
import { zhCN as words } from '#i18n/example/zhCN.ts'
import { inEachLook } from './looks.ts'
import { arrive, at, begin, expect, gate, press, test, typeAddress, wordsOn } from './person.ts'

test(
  'Before starting one can look around in an example that is marked everywhere and gone in one tap (S1, P6)',
  { tag: '@phone' },
  async ({ page }) => {
    await arrive(page)
    const t = await wordsOn(page)
    await press(page.getByRole('link', { name: t.home.example }))
    const line = await at(page, 'line')
    await expect(line.getByRole('heading', { level: 1 })).toHaveText(t.card.example)
    await expect(gate(page)).toHaveAttribute('data-gate', 'closed')
    for (const screen of [...CARD_PAGES, 'escalation']) {
      await typeAddress(page, `#/card/example/${screen}`)
      await at(page, screen)
      await expect(page.getByText(words.title)).toBeVisible()
    }

    await test.step('it is on paper as well', async () => {
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByText(words.title)).toBeVisible()
      await page.emulateMedia({ media: 'screen' })
    })

    await test.step('who comes back with nothing but the example comes to the beginning', async () => {
      await page.goto('about:blank')
      await arrive(page)
      await expect(page.getByRole('button', { name: t.home.start })).toBeVisible()
    })

    await test.step('it is removed in one tap, and that can be taken back', async () => {
      await typeAddress(page, '#/card/example')
      await press(page.getByRole('button', { name: words.remove }))
      await at(page, 'home')
      await press(page.getByRole('button', { name: t.undo.takeBack }))
      await typeAddress(page, '#/card/example')
      await press(page.getByRole('button', { name: words.remove }))
      await begin(page)
      expect(await page.evaluate(() => Object.keys(localStorage).length)).toBeGreaterThan(0)
      await typeAddress(page, '#/')
      await at(page, 'home')
      await expect(page.getByRole('heading', { level: 2, name: t.card.unnamed(1) })).toBeVisible()
      await expect(page.getByText(t.card.example)).toHaveCount(0)
    })
  },
)

test('The example looks right in each language (P5, P10)', async ({ page }) => {
  await typeAddress(page, '#/example')
  await at(page, 'line')
  // A short screen: on a long one the bar at the thumb lies over some line, wherever one looks.
  await typeAddress(page, '#/card/example/follow-up')
  await at(page, 'follow-up')
  for (const locale of LOCALES) await inEachLook(page, locale)
})

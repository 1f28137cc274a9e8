import { LOCALES } from '#domain/locale.ts'
import type { Page } from '@playwright/test'
import { axeFinds, axeFindsInColours } from './axe.ts'
import { expect, PREFERRED, test } from './person.ts'
import { openMore, seeEveryScreen } from './screens.ts'

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test.use({ locale: PREFERRED[locale], reducedMotion: 'reduce' })

    test(
      `axe finds nothing on any screen in ${locale}, light and dark (P10)`,
      { tag: '@desktop' },
      async ({ page }) => {
        test.slow()
        await seeEveryScreen(page, async (screen) => {
          await openMore(page, 6)
          await drawAll(page)
          await page.emulateMedia({ colorScheme: 'light' })
          expect.soft(await axeFinds(page), screen).toEqual([])
          const light = await backgroundOf(page)
          await page.emulateMedia({ colorScheme: 'dark' })
          expect.soft(await axeFindsInColours(page), `${screen}, dark`).toEqual([])
          expect(await backgroundOf(page)).not.toBe(light)
        })
      },
    )
  })
}

// Rows far below are drawn only when they come near; axe measures them where they stand, which is known once they are drawn.
async function drawAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('main :not([hidden]) { content-visibility: visible !important; }')
    document.adoptedStyleSheets = [sheet]
  })
}

async function backgroundOf(page: Page): Promise<string> {
  return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
}

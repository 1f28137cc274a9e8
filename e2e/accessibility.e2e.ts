import { LOCALES, type Locale } from '#domain/locale.ts'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './person.ts'
import { openMore, seeEveryScreen } from './screens.ts'

const PREFERRED: Record<Locale, string> = { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', en: 'en-GB' }
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

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
          const everything = axeOn(page).withTags(WCAG_22_AA)
          expect.soft(await foundBy(everything), screen).toEqual([])
          const light = await backgroundOf(page)
          // Of what axe looks at, only the contrast depends on the colours.
          await page.emulateMedia({ colorScheme: 'dark' })
          const contrast = axeOn(page).withRules('color-contrast')
          expect.soft(await foundBy(contrast), `${screen}, dark`).toEqual([])
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

// Without what axe found in order, which it would take long to list.
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

async function foundBy(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

async function backgroundOf(page: Page): Promise<string> {
  return page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
}

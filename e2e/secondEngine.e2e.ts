import { LOCALES, type Locale } from '#domain/locale.ts'
import { expect, test } from './person.ts'
import { openMore, seeEveryScreen } from './screens.ts'
import { secondEngineFinds } from './secondEngine.ts'

const PREFERRED: Record<Locale, string> = { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', en: 'en-GB' }

// One language takes minutes, and what the engine sees of a page is hardly its words: the others are asked for by hand.
const ASKED = process.env['EVERY_LANGUAGE'] === undefined ? LOCALES.slice(0, 1) : LOCALES

for (const locale of ASKED) {
  test.describe(locale, () => {
    // The page's own policy lets no foreign script in.
    test.use({ locale: PREFERRED[locale], bypassCSP: true, reducedMotion: 'reduce' })

    test(
      `A second engine finds nothing on any screen in ${locale}, light and dark (P10)`,
      { tag: '@desktop' },
      async ({ page }) => {
        test.slow()
        await seeEveryScreen(page, async (screen) => {
          await openMore(page, 6)
          // A key under the mouse has a mixed colour, which the engine cannot read.
          await page.mouse.move(0, 0)
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme })
            expect.soft(await secondEngineFinds(page), `${screen}, ${colorScheme}`).toEqual([])
          }
        })
      },
    )
  })
}

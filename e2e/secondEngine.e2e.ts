import { LOCALES } from '#domain/locale.ts'
import { expect, PREFERRED, test } from './person.ts'
import { openMore, seeEveryScreen } from './screens.ts'
import { secondEngineFinds } from './secondEngine.ts'

// Where colours are forced there is a high contrast of the system's own, most often on a dark ground.
const LOOKS = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'dark', forcedColors: 'active' },
] as const

// One language takes minutes, and what the engine sees of a page is hardly its words: the others are asked for by hand.
const ASKED = process.env['EVERY_LANGUAGE'] === undefined ? LOCALES.slice(0, 1) : LOCALES

for (const locale of ASKED) {
  test.describe(locale, () => {
    // The page's own policy lets no foreign script in.
    test.use({ locale: PREFERRED[locale], bypassCSP: true, reducedMotion: 'reduce' })

    test(
      `A second engine finds nothing on any screen in ${locale}, light, dark and in forced colours (P10)`,
      { tag: '@desktop' },
      async ({ page }) => {
        test.slow()
        await seeEveryScreen(page, async (screen) => {
          await openMore(page, 6)
          // A key under the mouse has a mixed colour, which the engine cannot read.
          await page.mouse.move(0, 0)
          for (const { name, ...look } of LOOKS) {
            await page.emulateMedia(look)
            expect.soft(await secondEngineFinds(page), `${screen}, ${name}`).toEqual([])
          }
          await page.emulateMedia({ forcedColors: 'none' })
        })
      },
    )
  })
}

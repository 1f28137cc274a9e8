import { expect, test } from './person.ts'
import { openMore, seeEveryScreen } from './screens.ts'
import { secondEngineFinds } from './secondEngine.ts'

// The page's own policy lets no foreign script in.
test.use({ bypassCSP: true, reducedMotion: 'reduce' })

test(
  'A second engine finds nothing on any screen in zh-CN, light and dark (P10)',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    await seeEveryScreen(page, async (screen) => {
      await openMore(page, 6)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect.soft(await secondEngineFinds(page), `${screen}, ${colorScheme}`).toEqual([])
      }
    })
  },
)

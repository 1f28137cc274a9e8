import { LOCALES, type Locale } from '#domain/locale.ts'
import type { Page } from '@playwright/test'
import { layoutTroubles, spacedTroubles } from './layout.ts'
import { expect, PREFERRED, primary, test } from './person.ts'
import { openMore, seeEveryScreen } from './screens.ts'

// Characters that one way of writing has and the other never uses.
const SIMPLIFIED =
  '们这时为说对会务应护联线录证请认话买卖费过还进远边选门问间题额验营厅账单网转钱邮层级种类关样条态总结让给电讯车马龙'
const TRADITIONAL =
  '們這時為說對會務應護聯線錄證請認話買賣費過還進遠邊選門問間題額驗營廳賬單網轉錢郵層級種類關樣條態總結讓給電訊車馬龍'

const FOREIGN: Record<Locale, RegExp> = {
  'zh-CN': new RegExp(`[${TRADITIONAL}]`),
  'zh-HK': new RegExp(`[${SIMPLIFIED}]|運營商|營業廳|線上|機主|短信|充值`),
  en: /\p{Script=Han}/u,
}

// What shows when a word is missing or a value was never turned into words.
const NO_WORDS = /\bundefined\b|\bnull\b|\bNaN\b|\[object|Invalid Date|\b[a-z]+\.[a-z]+[A-Z]\w+|\$\{/

for (const locale of LOCALES) {
  test.describe(locale, () => {
    test.use({ locale: PREFERRED[locale] })

    test(
      `Every screen in ${locale} fits 320 px, also in large text set apart, has one primary act at most and no word of another language (P5, P10)`,
      {
        tag: '@phone',
      },
      async ({ page }) => {
        test.slow()
        await page.setViewportSize({ width: 320, height: 640 })
        await seeEveryScreen(page, async (screen) => {
          await expect(page.locator('html')).toHaveAttribute('lang', locale)
          await openMore(page, Infinity)
          const width = await page.evaluate(() => document.documentElement.scrollWidth)
          expect.soft(width, `${screen}: width`).toBeLessThanOrEqual(320)
          expect.soft(await primary(page).count(), `${screen}: primary acts`).toBeLessThanOrEqual(1)
          const words = await page.evaluate(wordsInPageLanguage)
          const wrong = words.filter((each) => FOREIGN[locale].test(ownWords(each)) || NO_WORDS.test(each))
          expect.soft(wrong, `${screen}: words`).toEqual([])
          expect.soft(await troublesInEveryWidth(page), `${screen}: layout`).toEqual([])
          expect.soft(await spacedTroubles(page), `${screen}: spaced and large`).toEqual([])
        })
      },
    )
  })
}

// The narrowest last, as the walk goes on in it; it is 1280 px at 400 %.
const WIDTHS = [1280, 768, 390, 360, 320]

async function troublesInEveryWidth(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 640 })
    found.push(...(await layoutTroubles(page)).map((trouble) => `${width} px, ${trouble}`))
  }
  return found
}

// The menu words of a mainland app, within quotes, stay as that app shows them (src/content/texts.test-support.ts).
function ownWords(text: string): string {
  return text.replaceAll(/「[^」]*」/g, '')
}

/** Every text and label of the page, but for those marked as another language or as a proper name. */
function wordsInPageLanguage(): string[] {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ALL, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT
    const isMarked = node !== document.documentElement && node.matches('[lang], bdi, script, style, noscript')
    return isMarked ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  })
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node.data.trim())
    if (node instanceof HTMLElement) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        texts.push(node.getAttribute(name) ?? '')
      }
    }
  }
  return texts.filter((text) => text !== '')
}

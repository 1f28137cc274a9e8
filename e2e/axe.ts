import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong with the page as it is, by WCAG 2.2 AA. */
export async function axeFinds(page: Page): Promise<string[]> {
  await layBars(page, 'static')
  await comeToRest(page)
  const found = await foundBy(axeOn(page).withTags(WCAG_22_AA))
  await layBars(page, '')
  return found
}

/** What axe finds wrong with the contrast alone, the only thing it looks at that depends on the colours. */
export async function axeFindsInColours(page: Page): Promise<string[]> {
  await comeToRest(page)
  return foundBy(axeOn(page).withRules('color-contrast'))
}

// Without what axe found in order, which it would take long to list.
function axeOn(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

async function foundBy(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

// A colour on its way from one theme to the other has a contrast of its own.
async function comeToRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map((each) => each.finished))
  })
}

// A bar or an offer that stays in view lies over whatever is beneath it just now and can be scrolled from under it, which axe takes for too small.
async function layBars(page: Page, position: string): Promise<void> {
  await page.locator('[class*="ActBar_bar"], [class*="App_undo"]').evaluateAll((bars, to) => {
    for (const bar of bars) if (bar instanceof HTMLElement) bar.style.position = to
  }, position)
}

import { expect, test, typeAddress } from '#e2e/person.ts'
import { zhCN as words } from '#i18n/appearance/zhCN.ts'
import type { Page } from '@playwright/test'

const LIGHT = 'rgb(248, 244, 234)'
const DARK = 'rgb(19, 26, 27)'

test.describe('the appearance', () => {
  test('[P13] Dark is chosen once and is there on the next visit', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openSettings(page)
    expect(await paperOf(page)).toBe(LIGHT)
    await choose(page, words.themes.dark)
    expect(await paperOf(page)).toBe(DARK)
    await page.reload()
    await page.locator('h1').waitFor()
    expect(await paperOf(page)).toBe(DARK)
    await choose(page, words.themes.system)
    expect(await paperOf(page)).toBe(LIGHT)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await paperOf(page)).toBe(DARK)
    await choose(page, words.themes.light)
    expect(await paperOf(page)).toBe(LIGHT)
  })

  test('[P13] Larger text enlarges everything and stays within the width', async ({ page }) => {
    await openSettings(page)
    const before = await sizeOfText(page)
    await choose(page, words.textSizes.larger)
    expect(await sizeOfText(page)).toBeCloseTo(before * 1.375, 1)
    for (const place of ['#/', '#/about', '#/settings']) {
      await typeAddress(page, place)
      await page.locator('h1').waitFor()
      const spill = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(spill).toBeLessThanOrEqual(0)
    }
  })
})

async function openSettings(page: Page): Promise<void> {
  await page.goto('./#/settings')
  await page.getByRole('radio', { name: words.themes.dark }).waitFor()
}

async function choose(page: Page, name: string): Promise<void> {
  await page
    .locator('label')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .click()
}

function paperOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}

function sizeOfText(page: Page): Promise<number> {
  return page.evaluate(() =>
    parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize),
  )
}

import { holdBack } from '#e2e/holdBack.ts'
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

  test('[P10] The bar of the act has a ground where colours are forced, so that no row shows beside its key', async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await typeAddress(page, '#/')
    const bar = page.locator('main div:has(> [data-primary])')
    await expect(bar).toHaveCSS('background-color', await paperOf(page))
  })

  for (const [device, chosen, colour] of [
    ['light', 'dark', DARK],
    ['dark', 'light', LIGHT],
  ] as const) {
    test(`[P13] ${chosen} on a ${device} device is ${chosen} in every frame of the next visit, the browser's own bar included`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: device })
      await openSettings(page)
      expect(await barOf(page)).not.toBe(colour)
      await choose(page, words.themes[chosen])
      expect(await barOf(page)).toBe(colour)
      await noteFrames(page)
      const letGo = await holdBack(page)
      await page.goto('./?again', { waitUntil: 'commit' })
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await barOf(page)).toBe(colour)
      letGo()
      await expect(page.locator('html')).not.toHaveAttribute('data-first')
      expect(await framesOf(page)).toEqual([colour])
      await openSettings(page)
      await choose(page, words.themes.system)
      expect(await barOf(page)).not.toBe(colour)
    })
  }

  test('[P13] Larger text is there in the first frame of the next visit', async ({ page }) => {
    await openSettings(page)
    await choose(page, words.textSizes.larger)
    const letGo = await holdBack(page)
    await page.goto('./?again', { waitUntil: 'commit' })
    await page.getByRole('heading', { level: 1 }).waitFor()
    const before = await sizeOfText(page)
    letGo()
    await expect(page.locator('html')).not.toHaveAttribute('data-first')
    expect(await sizeOfText(page)).toBe(before)
    expect(before).toBeGreaterThan(20)
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

  test('[P13] Larger text puts nothing at the side where the window has no room for it', async ({ page }) => {
    await openSettings(page)
    await choose(page, words.textSizes.larger)
    await typeAddress(page, '#/')
    const hints = page.locator('nav li p')
    await hints.first().waitFor()
    for (const width of [960, 1000, 1280, 1400]) {
      await page.setViewportSize({ width, height: 800 })
      const ems = await hints.evaluateAll((each) =>
        each.map((hint) => hint.clientWidth / parseFloat(getComputedStyle(hint).fontSize)),
      )
      expect(Math.min(...ems), `${width} px`).toBeGreaterThan(8)
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

/** The colour of the browser's own bar: of what the page names, the first that fits counts. */
function barOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
    const colour = metas.find(({ media }) => matchMedia(media).matches)?.content ?? ''
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
    return `rgb(${red}, ${green}, ${blue})`
  })
}

/** From the next page on, notes the ground of the page at each frame. */
async function noteFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const frame = () => {
      if (document.body !== null) performance.mark(`frame ${getComputedStyle(document.body).backgroundColor}`)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })
}

/** The different grounds that were seen. */
function framesOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...new Set(
      performance
        .getEntriesByType('mark')
        .filter(({ name }) => name.startsWith('frame '))
        .map(({ name }) => name.slice('frame '.length)),
    ),
  ])
}

function sizeOfText(page: Page): Promise<number> {
  return page.evaluate(() =>
    parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize),
  )
}

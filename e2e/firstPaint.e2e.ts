import { LOCALES } from '#domain/locale.ts'
import type { Page } from '@playwright/test'
import { cardIn, DOCUMENTS, kept, leave, put } from './failures/ground.ts'
import { holdBack } from './holdBack.ts'
import { arrive, at, cardOf, expect, PREFERRED, press, primary, speak, test, wordsOn } from './person.ts'

for (const locale of LOCALES) {
  test.describe(`Before the app has arrived, in ${locale}`, { tag: '@phone' }, () => {
    test.use({ locale: PREFERRED[locale] })

    test('the first screen is there in that language; a card begins at the first press, and what is chosen then is kept (§1 of the speed budgets)', async ({
      page,
      troubles,
    }) => {
      await watchShifts(page)
      const letGo = await holdBack(page)
      await page.goto('./', { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      const { home, nav } = await wordsOn(page)
      await expect(primary(page)).toHaveText(home.start)
      await press(primary(page))
      await at(page, 'decide')
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      const card = cardOf(page)
      expect((await cardIn(page, card)).startedOn).toMatch(/^20\d\d-\d\d-\d\d$/)
      const question = page.locator('form[data-item="decide.numbers"]')
      await question.locator('input[value="both"]').check()
      await press(page.getByRole('button', { name: nav.continue }))
      await expect(question).toBeVisible()
      letGo()
      await expect(question).toHaveCount(0)
      expect(cardOf(page)).toBe(card)
      expect((await cardIn(page, card)).answers.numbers?.v).toBe('both')
      expect(await page.evaluate(() => performance.getEntriesByName('shift').length)).toBe(0)
      expect(troubles).toEqual([])
    })

    test('React takes it over as it is: no line of it is drawn anew', async ({ page }) => {
      const letGo = await holdBack(page)
      await page.goto('./', { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.locator('main h1').evaluate((heading) => Object.assign(heading, { isTheSame: true }))
      letGo()
      await expect(page.locator('html')).not.toHaveAttribute('data-first')
      await expect
        .poll(() => page.locator('main h1').evaluate((heading) => 'isTheSame' in heading))
        .toBe(true)
      await primary(page).click()
      await at(page, 'decide')
    })
  })
}

test.describe('Somebody who presses at once', { tag: '@phone' }, () => {
  test('has one card, with what was chosen and not yet sent, and the way back leads home', async ({
    page,
  }) => {
    const letGo = await holdBack(page)
    await page.goto('./', { waitUntil: 'commit' })
    await press(primary(page))
    await at(page, 'decide')
    await page.locator('input[value="hongkong"]').check()
    letGo()
    await expect(page.locator('html')).not.toHaveAttribute('data-begun')
    await expect(page.locator('input[value="hongkong"]')).toBeChecked()
    await expect(page.locator('input[value="hongkong"]')).toBeFocused()
    await page.goBack()
    await at(page, 'home')
    await expect(page.locator('main li h2')).toHaveCount(1)
  })

  test('[W02] is not told that a card is kept where there is no room; it begins when the app is there', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })
    const letGo = await holdBack(page)
    await page.goto('./', { waitUntil: 'commit' })
    await press(primary(page))
    await expect(primary(page)).toHaveCSS('box-shadow', /inset/)
    await expect(page.locator('main')).toHaveAttribute('data-screen', 'home')
    letGo()
    await at(page, 'decide')
    await expect(page.getByText((await wordsOn(page)).save.noRoom)).toBeVisible()
  })

  test('sees the question in the app when it cannot be shown before', async ({ page, troubles }) => {
    await page.route('**/assets/question-*.html', (route) => route.abort())
    const letGo = await holdBack(page)
    await page.goto('./', { waitUntil: 'commit' })
    await press(primary(page))
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/card\/.*\/decide$/)
    await expect(primary(page)).toHaveCSS('box-shadow', /inset/)
    letGo()
    await at(page, 'decide')
    await press(page.locator('input[value="both"]'))
    await press(primary(page))
    await expect(page.locator('form[data-item="decide.numbers"]')).toHaveCount(0)
    troubles.splice(0)
  })
})

test.describe('Somebody who comes back', { tag: '@phone' }, () => {
  test('never sees a welcome over their own cards', async ({ page }) => {
    await arrive(page)
    await put(page, kept())
    const letGo = await holdBack(page)
    await page.goto('./?again', { waitUntil: 'commit' })
    // The header tells that it is opening; nothing on it can be used yet, nor does it claim that anything is saved.
    await expect(page.locator('[inert] header a svg')).toBeVisible()
    await expect(page.locator('[data-save]')).toHaveCount(0)
    await page.waitForTimeout(700)
    await expect(page.getByRole('heading')).toHaveCount(0)
    const before = await page.locator('header').boundingBox()
    letGo()
    await expect(page.locator('main li h2')).toHaveCount(1)
    await expect(page.locator('[inert]')).toHaveCount(0)
    expect(await page.locator('header').boundingBox()).toEqual(before)
  })

  test('never sees a welcome in the place they asked for', async ({ page }) => {
    const letGo = await holdBack(page)
    await page.goto(`./${DOCUMENTS}`, { waitUntil: 'commit' })
    await page.waitForTimeout(700)
    await expect(page.getByRole('heading')).toHaveCount(0)
    letGo()
    await at(page, 'documents')
  })

  test('sees the language they chose from the first moment on', async ({ page }) => {
    await arrive(page)
    await speak(page, 'en')
    const letGo = await holdBack(page)
    await page.goto('./?again', { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const { home } = await wordsOn(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(home.heading)
    letGo()
  })
})

test.describe('A page whose script does not arrive', { tag: '@phone' }, () => {
  test('[U01] says so in every language instead of looking alive', async ({ page, troubles }) => {
    await page.route('**/assets/index-*.js', (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto('./')
    for (const lang of LOCALES) await expect(page.locator(`#root p[lang="${lang}"]`)).toBeVisible()
    await expect(primary(page)).toHaveCount(0)
    troubles.splice(0)
  })
})

test(
  '[S01] What was chosen earlier, damaged, keeps nobody from the first screen',
  { tag: '@phone' },
  async ({ page }) => {
    const letGo = await holdBack(page)
    await leave(page, { 'xiaoka.preferences': '{"theme":"da\nrk' })
    await page.goto('./', { waitUntil: 'commit' })
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    letGo()
    await expect(primary(page)).toBeEnabled()
  },
)

test.describe('A browser that is too old', { tag: '@phone' }, () => {
  // What the oldest Safari, Chrome and Firefox that can run the app were the first to know.
  for (const lack of ['CompressionStream', 'toSorted', ':has']) {
    test(`[P15] says so in every language (one without ${lack})`, async ({ page, troubles }) => {
      await page.addInitScript((name) => {
        Reflect.deleteProperty(window, name)
        Reflect.deleteProperty(Array.prototype, name)
        const { supports } = CSS
        CSS.supports = (...said: [string]) => !said.join(' ').includes(name) && supports.apply(CSS, said)
      }, lack)
      await page.goto('./', { waitUntil: 'commit' })
      for (const lang of LOCALES) await expect(page.locator(`body > p[lang="${lang}"]`)).toBeVisible()
      troubles.splice(0)
    })
  }
})

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      if (list.getEntries().length > 0) performance.mark('shift')
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

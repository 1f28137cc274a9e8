import { zhCN as words } from '#i18n/keys/zhCN.ts'
import { zhCN as progress } from '#i18n/progress/zhCN.ts'
import { axeFinds } from './axe.ts'
import { at, beginWith, expect, PERSONAL, press, row, test, typeAddress, wordsOn } from './person.ts'

test(
  'Single keys lead about, are listed, and can be turned off (P10)',
  { tag: '@desktop' },
  async ({ page }) => {
    await beginWith(page, PERSONAL)
    const t = await wordsOn(page)
    await page.keyboard.press(']')
    await at(page, 'decide')
    await page.keyboard.press(']')
    await at(page, 'documents')
    await page.keyboard.press('n')
    await expect(row(page, 'documents.identity').getByRole('checkbox')).toBeFocused()
    await page.keyboard.press('Space')
    await expect(row(page, 'documents.identity')).toHaveAttribute('data-status', 'done')
    await page.keyboard.press('u')
    await expect(row(page, 'documents.identity')).toHaveAttribute('data-status', 'todo')

    await test.step('the list is a dialog that keeps the focus and gives it back', async () => {
      await page.keyboard.press('?')
      const list = page.getByRole('dialog', { name: words.heading })
      await expect(list).toBeVisible()
      expect(await axeFinds(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect(list).toHaveCount(0)
      await expect(row(page, 'documents.identity').getByRole('checkbox')).toBeFocused()
    })

    await test.step('turned off in the settings they rest, also after coming back', async () => {
      await typeAddress(page, '#/settings')
      await at(page, 'settings')
      await press(page.locator('[data-part="shortcuts"]').getByRole('radio', { name: words.choices.off }))
      await page.reload()
      await at(page, 'settings')
      await page.keyboard.press('h')
      await page.keyboard.press('/')
      await at(page, 'settings')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.settings.heading)
    })
  },
)

test(
  'On a phone the list of keys is not offered, and the keys work nevertheless (P10)',
  {
    tag: '@phone',
  },
  async ({ page }) => {
    await beginWith(page, PERSONAL)
    await typeAddress(page, '#/settings')
    await at(page, 'settings')
    await expect(page.locator('[data-part="erase"]')).toBeVisible()
    await expect(page.locator('[data-part="shortcuts"]')).toHaveCount(0)
    await page.keyboard.press('h')
    await at(page, 'home')
  },
)

test('The window’s title and icon follow what is left (N2.2)', async ({ page }) => {
  await beginWith(page, PERSONAL)
  const t = await wordsOn(page)
  const icon = page.locator('link[rel="icon"]')
  await typeAddress(page, `${new URL(page.url()).hash}/backup`)
  await at(page, 'backup')
  const boxes = page.locator('main [data-item]').getByRole('checkbox')
  const screen = t.app.title(t.stations.backup)
  await expect.poll(() => page.title()).toMatch(/^还剩 \d+ 项 · /)
  await expect(icon).toHaveAttribute('href', /^data:image\/svg\+xml,/)
  const left = Number(/\d+/.exec(await page.title())?.[0])
  for (const box of await boxes.all()) await press(box)
  await expect.poll(() => page.title()).toBe(screen)
  await press(boxes.first())
  await expect.poll(() => page.title()).toBe(progress.left(1, screen))
  expect(left).toBeGreaterThan(1)
  await typeAddress(page, '#/about')
  await at(page, 'about')
  await expect.poll(() => page.title()).not.toMatch(/还剩/)
  await expect(icon).toHaveAttribute('href', /favicon\.svg$/)
})

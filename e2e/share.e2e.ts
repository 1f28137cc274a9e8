import { zhCN as words } from '#i18n/share/zhCN.ts'
import { zhCN as trust } from '#i18n/trust/zhCN.ts'
import { at, beginWith, expect, PERSONAL, press, test, typeAddress } from './person.ts'

test('The page about the app says who made it and how to check, and passes on the bare address alone (S1, N13)', async ({
  page,
  context,
  baseURL,
}) => {
  await beginWith(page, PERSONAL)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }))
  await typeAddress(page, '#/about')
  const about = await at(page, 'about')
  await expect(about.getByRole('heading', { name: trust.whoTitle })).toBeVisible()
  await expect(about.getByText(words.lead)).toBeVisible()
  await press(about.getByRole('button', { name: words.act }))
  await expect(about.getByText(words.copied)).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('./', baseURL).href)
})

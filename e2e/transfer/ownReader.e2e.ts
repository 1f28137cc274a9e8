import { cardIn } from '#e2e/failures/ground.ts'
import { goOffline } from '#e2e/network.ts'
import { expect, press, test } from '#e2e/person.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import type { Page } from '@playwright/test'
import { hashOf, openTransfer, OTHER, WORDY } from './ground.ts'

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'BarcodeDetector'))
})

test('[Q06, Q11] Without a reader of the browser’s own a photo of a code is read all the same, offline', async ({
  page,
  context,
}) => {
  await openTransfer(page, WORDY)
  // The reader is fetched with the first picture; a visit later it is there without a network.
  const photo = page.getByLabel(words.photo)
  const buffer = await page.getByRole('img', { name: words.code }).screenshot()
  await photo.setInputFiles({ name: 'ours.png', mimeType: 'image/png', buffer })
  await expect(page.getByText(t.adopt.preview)).toBeVisible()
  await press(page.getByRole('button', { name: t.adopt.cancel }))
  await goOffline(context)
  await photo.setInputFiles({ name: 'no.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(page.getByRole('alert')).toHaveText(words.badPhoto)
  const empty = await page.getByRole('heading', { level: 1 }).screenshot()
  await photo.setInputFiles({ name: 'none.png', mimeType: 'image/png', buffer: empty })
  await expect(page.getByRole('alert')).toHaveText(words.noCode)
  await context.setOffline(false)
})

test('[Q06] A pasted link or text is taken in, offline, and a foreign one is named', async ({
  page,
  context,
}) => {
  await openTransfer(page, WORDY)
  await goOffline(context)
  await page.getByLabel(words.paste).fill('https://example.org/?pay=1')
  await press(page.getByRole('button', { name: words.read }))
  await expect(page.getByText(words.problems['not-ours'])).toBeVisible()
  await page.getByLabel(words.paste).fill(`来自旧手机 https://example.org/${await hashOf(OTHER)}`)
  await press(page.getByRole('button', { name: words.read }))
  await takeIn(page)
  expect((await cardIn(page, 'other')).notes['x']?.v).toBe('旧手机')
  await context.setOffline(false)
})

async function takeIn(page: Page): Promise<void> {
  await press(page.getByRole('button', { name: t.adopt.apply, exact: true }))
  await expect(page.getByText(words.taken)).toBeVisible()
}

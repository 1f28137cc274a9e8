import { test as base } from '#e2e/offline/ground.ts'
import { cardIn, kept, put, storageOf } from '#e2e/failures/ground.ts'
import { arrive, at, expect, press, primary, typeAddress } from '#e2e/person.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { hashOf, OTHER, WORDY } from './ground.ts'

// Browsers trust this machine's own names as if they were https; a name of the network they do not.
const NAME = 'phone.test'
const test = base.extend({
  baseURL: async ({ host }, run) => {
    await run(host.address.replace('127.0.0.1', NAME))
  },
})

test.use({
  launchOptions: async ({ launchOptions }, run) => {
    const args = [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${NAME} 127.0.0.1`]
    await run({ ...launchOptions, args })
  },
})

test('[Q06] On plain http the camera is refused in a sentence that leads to the photo and the link, and both work', async ({
  page,
}) => {
  await arrive(page)
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
  await put(page, kept(WORDY))
  await page.reload()
  await typeAddress(page, '#/transfer')
  await at(page, 'transfer')

  await test.step('the camera', async () => {
    await press(page.getByRole('button', { name: words.camera }))
    await expect(page.getByRole('alert')).toHaveText(words.cameraProblems.insecure)
  })

  await test.step('the link, which nothing can copy for the person here, is shown to be copied', async () => {
    await press(primary(page))
    await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveText(
      new RegExp(`${words.copied}|${words.cannotCopy}`),
    )
  })

  await test.step('a photo of a code', async () => {
    const buffer = await page.getByRole('img', { name: words.code }).screenshot()
    await page.getByLabel(words.photo).setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer })
    await expect(page.getByText(t.adopt.preview)).toBeVisible()
    await press(page.getByRole('button', { name: t.adopt.cancel }))
  })

  await test.step('a pasted link', async () => {
    await page.getByLabel(words.paste).fill(`https://example.org/${await hashOf(OTHER)}`)
    await press(page.getByRole('button', { name: words.read }))
    await press(page.getByRole('button', { name: t.adopt.apply, exact: true }))
    await expect(page.getByText(words.taken)).toBeVisible()
    expect((await cardIn(page, 'other')).notes['x']?.v).toBe('旧手机')
    expect(Object.keys(await storageOf(page))).toContain('xiaoka.card.tiny')
  })
})

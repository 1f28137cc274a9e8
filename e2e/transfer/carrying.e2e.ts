import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { LOCALES } from '#domain/locale.ts'
import { axeFinds } from '#e2e/axe.ts'
import { cardIn, kept, leave, storageOf } from '#e2e/failures/ground.ts'
import { goOffline } from '#e2e/network.ts'
import { at, expect, PERSONAL, press, primary, speak, test, typeAddress } from '#e2e/person.ts'
import { en } from '#i18n/transfer/en.ts'
import { zhCN as words } from '#i18n/transfer/zhCN.ts'
import { zhHK } from '#i18n/transfer/zhHK.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { decodeLink, payloadIn } from '#snapshot/link.ts'
import type { Page } from '@playwright/test'
import decodeQR from 'qr/decode.js'
import { hashOf, openTransfer, OTHER, said, SECRET, WORDY } from './ground.ts'

const GROUPS = { 'zh-CN': words, 'zh-HK': zhHK, en }

test(
  '[N13, Q12] The code and the link carry the card, and none of the person’s words unless asked',
  { tag: '@desktop' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await openTransfer(page, WORDY)
    await goOffline(context)
    const scanned = await codeOn(page)
    await press(primary(page))
    await expect(page.getByText(words.copied)).toBeVisible()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(scanned)
    expect(new URL(scanned).hash).toMatch(/^#\/transfer\?d=xk1\./)
    const bare = await carriedBy(scanned)
    expect(bare).not.toMatch(/13800138000|A123456|妈妈/)
    expect(bare).toContain('backup.calls')
    await page.getByLabel(words.texts).check()
    await expect.poll(async () => codeOn(page)).not.toBe(scanned)
    expect(await carriedBy(await codeOn(page))).toContain(SECRET)
    await context.setOffline(false)
  },
)

test('[N13] A link opened on an empty device is previewed, taken in, and not asked about again after a reload', async ({
  page,
}) => {
  await typeAddress(page, await hashOf(WORDY))
  await at(page, 'transfer')
  await expect(page.locator('[data-change="added"]')).toBeVisible()
  expect(Object.keys(await storageOf(page)).filter((key) => key.includes('card'))).toEqual([])
  await press(primary(page))
  await expect(page.getByText(words.taken)).toBeVisible()
  expect((await cardIn(page)).marks['backup.calls']?.v).toEqual({ said: 'done' })
  expect(page.url()).toMatch(/#\/transfer$/)
  await page.reload()
  await at(page, 'transfer')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.heading)
  await page.goBack()
  await expect(page.getByText(t.adopt.preview)).toHaveCount(0)
})

test('[Q10] Both devices have progress: joined with a preview, and taken back in one tap', async ({
  page,
}) => {
  const here = said(cardSaying({ answers: PERSONAL }), 'notes', 'balance.check', '只在这里')
  await leave(page, kept(here))
  await typeAddress(page, await hashOf(WORDY))
  await at(page, 'transfer')
  await press(page.getByRole('button', { name: t.adopt.apply, exact: true }))
  await expect(page.getByText(words.taken)).toBeVisible()
  const joined = await cardIn(page)
  expect(joined.notes['balance.check']?.v).toBe('只在这里')
  expect(joined.marks['backup.calls']?.v).toEqual({ said: 'done' })
  await press(page.getByRole('button', { name: t.undo.takeBack }))
  await expect.poll(async () => (await cardIn(page)).marks['backup.calls']?.v ?? null).toBeNull()
  expect((await cardIn(page)).notes['balance.check']?.v).toBe('只在这里')
})

test(
  '[Q04, Q09] Long notes exceed one code, which is never parted into frames: it says so, leads to the file, and the link still works',
  { tag: '@desktop' },
  async ({ page }) => {
    const long = Array.from({ length: 4_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7_919) % 20_000)),
    ).join('')
    await openTransfer(page, said(WORDY, 'notes', 'y', long))
    await expect(page.getByRole('img', { name: words.code })).toBeVisible()
    await page.getByLabel(words.texts).check()
    await expect(page.locator('[data-too-large]')).toBeVisible()
    await expect(page.getByRole('img', { name: words.code })).toHaveCount(0)
    await page.getByText(words.showLink).click()
    const link = await page.getByLabel(words.link, { exact: true }).inputValue()
    expect(await carriedBy(link)).toContain(long)
    await page.locator('[data-too-large] a').click()
    await at(page, 'settings')
  },
)

test(
  '[P10] axe finds nothing, in three languages, light and dark, at 320 px',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 320, height: 640 })
    await leave(page, { ...kept(WORDY), ...kept(OTHER) })
    for (const hash of ['#/transfer', await hashOf(said(OTHER, 'notes', 'z', 'x')), '#/transfer?d=xk1.0']) {
      await typeAddress(page, hash)
      await at(page, 'transfer')
      for (const locale of LOCALES) {
        await speak(page, locale)
        await expect(primary(page)).toBeVisible()
        expect(await primary(page).count()).toBe(1)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
          expect(await axeFinds(page)).toEqual([])
        }
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
    }
    expect(Object.keys(GROUPS)).toEqual([...LOCALES])
  },
)

async function carriedBy(link: string): Promise<string> {
  const decoded = await decodeLink(payloadIn(link) ?? '')
  return decoded.ok ? JSON.stringify(decoded.cards) : decoded.problem
}

/** What a camera would read from the code on the screen. */
async function codeOn(page: Page): Promise<string> {
  const pixels = await page.getByRole('img', { name: words.code }).evaluate((picture) => {
    if (!(picture instanceof HTMLImageElement)) return null
    const canvas = document.createElement('canvas')
    // Half the size is enough to read it, and a quarter of the work.
    canvas.width = picture.naturalWidth / 2
    canvas.height = picture.naturalHeight / 2
    const brush = canvas.getContext('2d')
    brush?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const data = brush?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return {
      width: canvas.width,
      height: canvas.height,
      shades: Array.from(data).filter((_, at4) => at4 % 4 === 0),
    }
  })
  if (pixels === null) return ''
  const data = Uint8Array.from(pixels.shades.flatMap((shade) => [shade, shade, shade, 255]))
  return decodeQR({ width: pixels.width, height: pixels.height, data })
}

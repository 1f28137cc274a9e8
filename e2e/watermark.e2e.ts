import { readFile } from 'node:fs/promises'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { LOCALES } from '#domain/locale.ts'
import { en } from '#i18n/watermark/en.ts'
import { zhCN as words } from '#i18n/watermark/zhCN.ts'
import { zhHK } from '#i18n/watermark/zhHK.ts'
import type { Locator, Page } from '@playwright/test'
import { axeFinds } from './axe.ts'
import { kept, leave, storageOf, databasesOf } from './failures/ground.ts'
import { goOffline } from './network.ts'
import { at, expect, primary, speak, test, typeAddress } from './person.ts'
import { cameraPhoto, PLACE } from './photos.ts'

const GROUPS = { 'zh-CN': words, 'zh-HK': zhHK, en }
const WECHAT = 'Mozilla/5.0 (Linux; Android 14) Chrome/142.0 Mobile Safari/537.36 MicroMessenger/8.0.53'

test('[N15] A photo comes out stamped, smaller, upright and without what the camera wrote into it; nothing is asked or kept', async ({
  page,
  context,
}) => {
  await openTool(page)
  const photo = await cameraPhoto(page, {
    width: 3000,
    height: 1500,
    colours: ['#ffffff', '#000000'],
    turn: 6,
  })
  expect(photo.toString('latin1')).toContain(PLACE)
  const [storedBefore, databases] = [await storageOf(page), await databasesOf(page)]
  // Everything it needs has arrived with the screen.
  await goOffline(context)
  await choose(page, photo)
  const picture = page.getByRole('img', { name: words.result })
  await expect(picture).toBeVisible()
  await expect(page.getByText(words.size(1000, 2000))).toBeVisible()
  const bytes = await saved(page)
  await context.setOffline(false)
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  expect(bytes.toString('latin1')).not.toMatch(/Exif|GPS|22\.3193/)
  expect(await storageOf(page)).toEqual(storedBefore)
  expect(await databasesOf(page)).toEqual(databases)
  // Held upright: what was left is on top. Letters show on the light half and on the dark one.
  const halves = await shadesOf(page, bytes)
  expect(halves.width).toBe(1000)
  expect(halves.top.mean).toBeGreaterThan(200)
  expect(halves.bottom.mean).toBeLessThan(60)
  expect(halves.top.darkest).toBeLessThan(190)
  expect(halves.bottom.lightest).toBeGreaterThan(100)
})

test('[N15] The operator of the card and the day stand in the watermark; a text too long or missing is refused beside the field', async ({
  page,
}) => {
  const card = cardSaying({ answers: { operator: 'cmhk' } })
  await leave(page, kept(card))
  await typeAddress(page, '#/tools/watermark?card=tiny')
  await at(page, 'watermark')
  const field = page.getByLabel(words.text)
  await expect(field).toHaveValue(/^仅供办理.*CMHK.*销户使用$/)
  const photo = await cameraPhoto(page, { width: 800, height: 600, colours: ['#808080'], turn: 1 })
  await choose(page, photo)
  await expect(page.getByRole('img', { name: words.result })).toBeVisible()
  const first = await saved(page)
  await field.fill('x'.repeat(81))
  await expect(page.getByText(words.textTooLong(80))).toBeVisible()
  await expect(page.getByRole('img', { name: words.result })).toHaveCount(0)
  await field.fill(' ')
  await expect(page.getByText(words.textEmpty)).toBeVisible()
  await field.fill('仅供测试')
  await expect(page.getByRole('img', { name: words.result })).toBeVisible()
  expect((await saved(page)).equals(first)).toBe(false)
  await page.getByRole('button', { name: words.forget }).click()
  await expect(page.getByText(words.forgotten)).toBeVisible()
  await expect(page.getByRole('img', { name: words.result })).toHaveCount(0)
})

test('[N15] What cannot be opened is refused in a sentence', { tag: '@desktop' }, async ({ page }) => {
  await openTool(page)
  const photo = await cameraPhoto(page, { width: 400, height: 300, colours: ['#888888'], turn: 1 })
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(500)])
  const cases: [string, Buffer, string][] = [
    ['empty.jpg', Buffer.alloc(0), words.problems.empty],
    ['IMG_0001.HEIC', heic, words.problems.heic],
    ['IMG_0002.jpg', heic, words.problems.heic],
    ['letter.pdf', Buffer.from('%PDF-1.7'), words.problems['not-a-picture']],
    ['cut.jpg', photo.subarray(0, 200), words.problems.damaged],
    ['page.jpg', Buffer.from('<html>'), words.problems['not-a-picture']],
  ]
  for (const [name, buffer, problem] of cases) {
    await test.step(name, async () => {
      await page.getByLabel(words.choose).setInputFiles({ name, mimeType: 'image/jpeg', buffer })
      await expect(page.getByRole('alert')).toHaveText(problem)
      await expect(page.getByRole('img', { name: words.result })).toHaveCount(0)
    })
  }
  await choose(page, photo)
  await expect(page.getByRole('img', { name: words.result })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test(
  '[N15] Leaving the screen, or another photo, lets the addresses of the pictures go',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.addInitScript(() => {
      const addresses = new Set<string>()
      const make = URL.createObjectURL.bind(URL)
      const revoke = URL.revokeObjectURL.bind(URL)
      URL.createObjectURL = (blob) => {
        const address = make(blob)
        addresses.add(address)
        return address
      }
      URL.revokeObjectURL = (address) => {
        addresses.delete(address)
        revoke(address)
      }
      Object.assign(window, { openAddresses: addresses })
    })
    await openTool(page)
    const photo = await cameraPhoto(page, { width: 400, height: 300, colours: ['#888888'], turn: 1 })
    for (let count = 0; count < 3; count += 1) {
      await choose(page, photo)
      await expect(page.getByRole('img', { name: words.result })).toBeVisible()
    }
    expect(await addressesOpen(page)).toBe(1)
    await typeAddress(page, '#/')
    await at(page, 'home')
    expect(await addressesOpen(page)).toBe(0)
  },
)

test.describe('in WeChat', () => {
  test.use({ userAgent: WECHAT })

  test(
    '[P15] The photo is a picture to press and hold, and no file is offered',
    { tag: '@phone' },
    async ({ page }) => {
      await openTool(page)
      const photo = await cameraPhoto(page, { width: 400, height: 300, colours: ['#888888'], turn: 1 })
      await choose(page, photo)
      const picture = page.getByRole('img', { name: words.result })
      await expect(picture).toHaveAttribute('src', /^data:image\/jpeg;base64,/)
      await expect(page.getByText(words.longPress)).toBeVisible()
      await expect(page.getByRole('link', { name: words.save })).toHaveCount(0)
    },
  )
})

test(
  '[P10] axe finds nothing, in three languages, light and dark, at 320 px and by keyboard',
  { tag: '@desktop' },
  async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width: 320, height: 640 })
    await openTool(page)
    const photo = await cameraPhoto(page, {
      width: 900,
      height: 600,
      colours: ['#ddeeff', '#223344'],
      turn: 1,
    })
    for (const locale of LOCALES) {
      await speak(page, locale)
      const group = GROUPS[locale]
      await page
        .getByLabel(group.choose)
        .setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: photo })
      await expect(page.getByRole('img', { name: group.result })).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        expect(await axeFinds(page)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      await page.getByLabel(group.text).focus()
      await page.keyboard.press('Tab')
      await expect(page.getByLabel(group.choose)).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(page.getByLabel(group.take)).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(primary(page)).toBeFocused()
    }
  },
)

async function openTool(page: Page): Promise<Locator> {
  await typeAddress(page, '#/tools/watermark')
  return at(page, 'watermark')
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  const picture = page.getByRole('img', { name: words.result })
  const before = (await picture.count()) === 0 ? '' : await picture.getAttribute('src')
  await page.getByLabel(words.choose).setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer })
  await expect(picture).not.toHaveAttribute('src', before ?? '')
}

async function saved(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: words.save }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^xiaoka-photo-\d{4}-\d\d-\d\d\.jpg$/)
  return readFile(await download.path())
}

async function shadesOf(page: Page, bytes: Buffer) {
  return page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/jpeg;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const brush = canvas.getContext('2d')
    brush?.drawImage(image, 0, 0)
    const half = Math.floor(image.height / 2) - 20
    const shades = (top: number) => {
      const { data } = brush?.getImageData(0, top, image.width, half) ?? { data: [] }
      let [sum, darkest, lightest, count] = [0, 255, 0, 0]
      for (let index = 0; index < data.length; index += 4) {
        const shade = data[index] ?? 0
        sum += shade
        count += 1
        darkest = Math.min(darkest, shade)
        lightest = Math.max(lightest, shade)
      }
      return { mean: sum / count, darkest, lightest }
    }
    return { width: image.width, top: shades(0), bottom: shades(image.height - half) }
  }, bytes.toString('base64'))
}

async function addressesOpen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const addresses: unknown = Reflect.get(window, 'openAddresses')
    return addresses instanceof Set ? addresses.size : -1
  })
}

import { LOCALES, type Locale } from '#domain/locale.ts'
import { kept, put } from '#e2e/failures/ground.ts'
import { goOffline } from '#e2e/network.ts'
import { arrive, at, expect, press, primary, speak, typeAddress } from '#e2e/person.ts'
import { cameraPhoto } from '#e2e/photos.ts'
import { hashOf, OTHER, WORDY } from '#e2e/transfer/ground.ts'
import { identifierWords } from '#i18n/identifiers/words.ts'
import { packetWords } from '#i18n/packet/words.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { watermarkWords } from '#i18n/watermark/words.ts'
import type { Page } from '@playwright/test'
import { forgive, test, untilKept } from './ground.ts'

test.describe('on a slow phone without a network', { tag: '@phone' }, () => {
  test.use({ viewport: { width: 360, height: 740 } })

  for (const locale of LOCALES) {
    test(`After one visit all five tools work by touch, from where the card leads to them, in ${locale} (issue of the tools, N8, N9, N10, N13, N15, P12)`, async ({
      page,
      context,
      host,
      troubles,
    }) => {
      test.slow()
      await arrive(page)
      await put(page, kept(WORDY))
      await untilKept(page)
      await goOffline(context)
      host.root = null
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      await page.reload()
      await speak(page, locale)
      await officialCheck(page)
      await identifierCheck(page, locale)
      await counterPacket(page, locale)
      await watermark(page, locale)
      await otherDevice(page, locale)
      forgive(troubles, /ERR_INTERNET_DISCONNECTED/)
    })
  }
})

async function officialCheck(page: Page): Promise<void> {
  await test.step('official-channel check', async () => {
    const main = await toTool(page, 'official')
    const verdict = main.locator('[data-verdict]')
    await main.locator('textarea').fill('https://10086.cn.evil.com/ 代注销')
    await expect(verdict).toHaveAttribute('data-verdict', 'suspicious')
    await main.locator('textarea').fill('https://www.10086.cn/')
    await expect(verdict).toHaveAttribute('data-verdict', 'official')
    await fits(page)
  })
}

async function identifierCheck(page: Page, locale: Locale): Promise<void> {
  await test.step('identifier check', async () => {
    const { label } = await identifierWords.load(locale)
    const main = await toTool(page, 'identifiers')
    await main.getByLabel(label).fill('A123456(4)')
    await expect(main.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'invalid')
    await main.getByLabel(label).fill('A123456(3)')
    await expect(main.locator('[data-verdict]')).toHaveAttribute('data-verdict', 'ok')
    await fits(page)
  })
}

async function counterPacket(page: Page, locale: Locale): Promise<void> {
  await test.step('counter packet', async () => {
    const words = await packetWords.load(locale)
    const main = await toTool(page, 'packet')
    await expect(main.getByRole('article', { name: words.sheet })).toBeVisible()
    await press(main.getByRole('button', { name: words.show }))
    await expect(page.locator('[data-sentence]')).toBeVisible()
    await fits(page)
  })
}

async function watermark(page: Page, locale: Locale): Promise<void> {
  await test.step('photo watermark', async () => {
    const words = await watermarkWords.load(locale)
    const main = await toTool(page, 'watermark')
    const wanted = { width: 4000, height: 3000, colours: ['#ffffff', '#303030'], turn: 1 }
    const buffer = await cameraPhoto(page, wanted)
    await main.getByLabel(words.choose).setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer })
    await expect(main.getByRole('img', { name: words.result })).toBeVisible({ timeout: 30_000 })
    await fits(page)
  })
}

async function otherDevice(page: Page, locale: Locale): Promise<void> {
  await test.step('another device', async () => {
    const words = await transferWords.load(locale)
    await typeAddress(page, '#/card/tiny')
    await press((await at(page, 'line')).locator('a[href="#/transfer"]').first())
    const main = await at(page, 'transfer')
    const code = main.getByRole('img', { name: words.code })
    await expect(code).toBeVisible()
    await fits(page)
    await main.getByLabel(words.paste).fill(`https://example.org/${await hashOf(OTHER)}`)
    await press(main.getByRole('button', { name: words.read }))
    await expect(main.locator('[data-change="added"]')).toBeVisible()
    await press(primary(page))
    await expect(page.getByText(words.taken)).toBeVisible()
    await typeAddress(page, '#/transfer')
    await page.reload()
    // The reader of codes was never needed before, and is there all the same.
    const buffer = await code.screenshot()
    await page.getByLabel(words.photo).setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.arrived)
  })
}

async function toTool(page: Page, tool: 'official' | 'identifiers' | 'packet' | 'watermark') {
  await typeAddress(page, '#/card/tiny')
  await press((await at(page, 'line')).locator(`a[href="#/tools/${tool}?card=tiny"]`).first())
  return at(page, tool)
}

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

import { goOffline, untilQuiet } from '#e2e/network.ts'
import {
  answer,
  at,
  begin,
  cardOf,
  expect,
  PERSONAL,
  press,
  row,
  saveState,
  typeAddress,
  watch,
} from '#e2e/person.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { LOCALES } from '#domain/locale.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { mkdirSync } from 'node:fs'
import {
  box,
  cardIn,
  goToDocuments,
  kept,
  keyOf,
  leave,
  marksIn,
  openDocuments,
  openSettings,
  personalCard,
  storageOf,
  test,
  textsIn,
  untilMirrored,
} from './ground.ts'
import { evict, forbidSiteData } from './recipes.ts'

const WECHAT =
  'Mozilla/5.0 (Linux; Android 14; V2324A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MMWEBID/1 MicroMessenger/8.0.49 WeChat/arm64'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1'

test.describe('browsers that forget', { tag: '@desktop' }, () => {
  test('[L01] What the browser clears while the page is open is saved again with the next tick, and said', async ({
    page,
  }) => {
    await leave(page, { ...kept(), ...kept({ ...personalCard(), id: 'other', ordinal: 2 }) })
    await goToDocuments(page)
    await untilMirrored(page, '"tiny"')
    await evict(page)
    expect(await storageOf(page)).toEqual({})
    await box(page, 'documents.contact').click()
    await expect(page.getByText(t.save.refilled)).toBeVisible()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    expect(await marksIn(page)).toEqual(['documents.contact'])
    expect(await marksIn(page, 'other')).toEqual([])
    await untilMirrored(page, 'documents.contact')
  })

  test('[L03] A private window has said that no backup was taken away; a new one starts in a friendly way', async ({
    page,
    browser,
    baseURL,
  }) => {
    await leave(page, kept())
    await typeAddress(page, '#/card/tiny')
    await expect(page.getByText(t.settings.neverExported)).toBeVisible()
    await page.context().close()
    const next = await browser.newContext({ baseURL: baseURL ?? '', locale: 'zh-CN' })
    const again = await next.newPage()
    await typeAddress(again, '#/')
    await expect(again.getByText(t.home.evictedHint)).toBeVisible()
    await press(again.getByRole('link', { name: t.home.toImport }))
    await at(again, 'settings')
    await next.close()
  })

  test('[L04] A browser that promises nothing is asked once, and the person is not pestered', async ({
    page,
    context,
  }) => {
    await context.addInitScript(() => {
      StorageManager.prototype.persist = async () => {
        performance.mark('asked')
        return false
      }
      StorageManager.prototype.persisted = async () => false
    })
    const { decision, ...answers } = PERSONAL
    await leave(page, kept(cardSaying({ answers })))
    await typeAddress(page, '#/card/tiny/decide')
    await answer(page, { decision })
    await at(page, 'line')
    expect(await page.evaluate(() => performance.getEntriesByName('asked').length)).toBe(1)
    await expect(page.getByText(t.settings.notDurable)).toHaveCount(0)
    await openSettings(page)
    await expect(page.getByText(t.settings.notDurable)).toHaveCount(1)
  })

  test('[L05] Without a secure connection everything works, as far as the browser lets it', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL: 'http://insecure.test/', locale: 'zh-CN' })
    const troubles = watch(context)
    // The browser grants a made-up host none of what it grants this machine.
    await context.route('http://insecure.test/**', async (route) => {
      const { pathname } = new URL(route.request().url())
      await route.fulfill({ response: await route.fetch({ url: `${baseURL}${pathname.slice(1)}` }) })
    })
    const page = await context.newPage()
    await begin(page)
    await answer(page, { numbers: 'hongkong', plan: 'prepaid' })
    expect(await page.evaluate(() => 'locks' in navigator || 'clipboard' in navigator)).toBe(false)
    await typeAddress(page, `#/card/${cardOf(page)}/documents`)
    await box(page, 'documents.contact').click()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await openSettings(page)
    await page.getByText(t.take.text).click()
    await press(page.getByRole('button', { name: t.take.copy, exact: true }))
    await expect(page.getByText(t.take.cannotCopy)).toBeVisible()
    await context.close()
    expect(troubles.filter((each) => !each.startsWith('request: GET http://insecure.test/'))).toEqual([])
  })

  test('[L08] A clock set back six years does not make an older answer win', async ({ page, context }) => {
    await context.clock.setFixedTime('2026-11-24T09:00:00+08:00')
    await openDocuments(page)
    await box(page, 'documents.contact').click()
    const other = await context.newPage()
    await other.clock.setFixedTime('2020-11-24T09:00:00+08:00')
    await goToDocuments(other)
    await expect(row(other, 'documents.contact')).toHaveAttribute('data-status', 'done')
    await box(other, 'documents.contact').click()
    await box(other, 'documents.identity').click()
    await expect(row(page, 'documents.contact')).toHaveAttribute('data-status', 'todo')
    await page.reload()
    await expect(row(page, 'documents.identity')).toHaveAttribute('data-status', 'done')
    expect(await marksIn(page)).toEqual(['documents.identity'])
  })

  test('[L09] In a hundred years everything is still there, the backups as well', async ({ page }) => {
    await openDocuments(page, personalCard({ marks: { 'documents.contact': { said: 'done' } } }))
    await expect.poll(async () => Object.keys(await textsIn(page, 'xiaoka-backups'))).toHaveLength(1)
    await page.clock.setFixedTime('2126-11-24T09:00:00+08:00')
    await page.reload()
    await expect(row(page, 'documents.contact')).toHaveAttribute('data-status', 'done')
    await box(page, 'documents.identity').click()
    expect(await marksIn(page)).toEqual(['documents.contact', 'documents.identity'])
    await expect.poll(async () => Object.keys(await textsIn(page, 'xiaoka-backups'))).toHaveLength(2)
  })

  for (const timezoneId of ['Pacific/Kiritimati', 'America/New_York']) {
    test.describe(timezoneId, () => {
      test.use({ timezoneId })

      test(`[L10] A day typed in Hong Kong is the same day in ${timezoneId}, and the other way round`, async ({
        page,
      }) => {
        await page.clock.setFixedTime('2026-11-24T12:00:00+08:00')
        const submission = { channel: 'online', on: '2026-11-05' } as const
        await leave(page, kept(personalCard({ mainland: { submission } })))
        await typeAddress(page, '#/card/tiny/submit')
        await expect(page.getByText('2026年11月5日').first()).toBeVisible()
        await typeAddress(page, '#/card/tiny/follow-up')
        await page.getByLabel(t.followUp.receivedOn).fill('2026-11-20')
        await press(page.getByRole('button', { name: t.followUp.recordReceipt }))
        await expect(page.getByText('2026年11月20日').first()).toBeVisible()
        expect((await cardIn(page)).mainland.receipt?.v?.on).toBe('2026-11-20')
      })
    })
  }

  test('[L11] Another language changes no letter of what is kept of a card', async ({ page }) => {
    await openDocuments(page, personalCard({ marks: { 'documents.contact': { said: 'done' } } }))
    const before = (await storageOf(page))[keyOf('tiny')]
    for (const locale of [...LOCALES, 'zh-CN']) {
      await page.getByRole('banner').getByRole('combobox').selectOption(locale)
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(row(page, 'documents.contact')).toHaveAttribute('data-status', 'done')
      expect((await storageOf(page))[keyOf('tiny')]).toBe(before)
    }
  })

  test('[L13] Without storage, without network and without a camera the screens that were opened still work', async ({
    start,
  }) => {
    const profile = test.info().outputPath('profile')
    mkdirSync(profile, { recursive: true })
    forbidSiteData(profile)
    const context = await start(profile)
    const page = await context.newPage()
    await begin(page)
    await answer(page, { numbers: 'mainland' })
    await expect(page.getByText(t.save.blockedText)).toBeVisible()
    const card = `#/card/${cardOf(page)}`
    await typeAddress(page, card)
    await at(page, 'line')
    await untilQuiet(context)
    await typeAddress(page, `${card}/documents`)
    await at(page, 'documents')
    await goOffline(context)
    await box(page, 'documents.contact').click()
    await expect(row(page, 'documents.contact')).toHaveAttribute('data-status', 'done')
    await typeAddress(page, card)
    await at(page, 'line')
    await page.getByText(t.take.text).first().click()
    await expect(page.getByLabel(t.take.content)).toHaveValue(/documents\.contact/)
  })
})

test.describe('in WeChat', { tag: '@desktop' }, () => {
  test.use({ userAgent: WECHAT })

  test('[L06] Where files cannot be saved the text is there to copy, with the way to a browser', async ({
    page,
  }) => {
    await openDocuments(page)
    await typeAddress(page, '#/card/tiny')
    await expect(page.getByText(t.hints['in-app'])).toBeVisible()
    await openSettings(page)
    await expect(page.getByText(t.take.inApp)).toBeVisible()
    await expect(page.getByRole('button', { name: t.take.download })).toHaveCount(0)
    await expect(page.getByLabel(t.take.content, { exact: true })).toHaveValue(/"tiny"/)
    await press(page.getByRole('button', { name: t.take.copy, exact: true }))
    await expect(page.getByText(t.take.keptQuestion)).toBeVisible()
  })
})

test.describe('in Safari on a phone', { tag: '@desktop' }, () => {
  test.use({ userAgent: IPHONE })

  test('[L07] The seven days of Safari are explained once', async ({ page }) => {
    await openDocuments(page)
    await typeAddress(page, '#/card/tiny')
    await expect(page.getByText(t.hints.safari)).toBeVisible()
    await press(page.getByRole('button', { name: t.hints.read }))
    await page.reload()
    await at(page, 'line')
    await expect(page.getByText(t.hints.safari)).toHaveCount(0)
  })
})

test.describe('without JavaScript', { tag: '@desktop' }, () => {
  test.use({ javaScriptEnabled: false })

  test('[L12] The page says in three languages what it needs', async ({ page }) => {
    await page.goto('./')
    for (const lang of LOCALES) await expect(page.locator(`noscript p[lang="${lang}"]`)).toBeVisible()
  })
})

import { LOCALES } from '#domain/locale.ts'
import { box, marksIn } from '#e2e/failures/ground.ts'
import { goOffline } from '#e2e/network.ts'
import { arrive, at, beginWith, expect, PERSONAL, row, saveState, speak, typeAddress } from '#e2e/person.ts'
import { seeEveryScreen } from '#e2e/screens.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { forgive, openDocumentsOf, test, untilKept } from './ground.ts'

test.describe('without a network', { tag: '@desktop' }, () => {
  test('[U08] After one visit to the first screen every screen opens, in every language (P12)', async ({
    page,
    context,
    host,
    troubles,
  }) => {
    test.slow()
    await arrive(page)
    await untilKept(page)
    await goOffline(context)
    host.root = null
    await page.reload()
    const seen: string[] = []
    await seeEveryScreen(page, async (screen) => {
      await expect(page.locator('main')).not.toContainText(t.errors.offlineTitle)
      seen.push(screen)
    })
    expect(seen.length).toBeGreaterThan(20)
    const line = new URL(page.url()).hash
    for (const locale of LOCALES) {
      await speak(page, locale)
      for (const [screen, address] of [
        ['about', '#/about'],
        ['settings', '#/settings'],
        ['unbind', `${line}/unbind`],
      ] as const) {
        await typeAddress(page, address)
        await at(page, screen)
      }
    }
    forgive(troubles, /ERR_INTERNET_DISCONNECTED/)
  })

  test('[P12] What was ticked before is there, and what is ticked now is kept', async ({
    page,
    context,
    host,
  }) => {
    await openDocumentsOf(page)
    await untilKept(page)
    await box(page, 'documents.contact').click()
    host.root = null
    await goOffline(context)
    await page.reload()
    await expect(row(page, 'documents.contact')).toHaveAttribute('data-status', 'done')
    await box(page, 'documents.identity').click()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    const again = await context.newPage()
    await again.goto('./')
    expect(await marksIn(again)).toEqual(['documents.contact', 'documents.identity'])
  })

  test('[U09] Where there is no room for the page it works with a network, and one line of the settings says so', async ({
    page,
    host,
  }) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.address).origin,
      quotaSize: 1024,
    })
    await beginWith(page, PERSONAL)
    await typeAddress(page, '#/settings')
    await expect(page.locator('[data-offline="unavailable"]')).toHaveText(t.settings.notOffline)
    await expect(page.locator('[data-update]')).toHaveCount(0)
    const asked = host.asked.filter((each) => each.endsWith('sw.js')).length
    await page.waitForTimeout(1500)
    expect(host.asked.filter((each) => each.endsWith('sw.js'))).toHaveLength(asked)
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
  })

  test('The settings say that the page opens without a network', async ({ page }) => {
    await arrive(page)
    await untilKept(page)
    await typeAddress(page, '#/settings')
    await expect(page.locator('[data-offline="ready"]')).toHaveText(t.settings.offline)
  })
})

test.describe('in a folder of the host', { tag: '@desktop' }, () => {
  test.use({ folder: '/some/where/' })

  test('[P12] The worker keeps its own folder and nothing beside it', async ({
    page,
    context,
    host,
    troubles,
  }) => {
    await arrive(page)
    await untilKept(page)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(host.address)
    const beside = await page.evaluate(async () => (await fetch('../other.html')).status)
    expect(beside).toBe(404)
    host.root = null
    await goOffline(context)
    for (const address of ['./', './index.html']) {
      await page.goto(address)
      await at(page, 'home')
    }
    forgive(troubles, /status of 404/)
  })
})

test.describe('on a host that sends no headers', { tag: '@desktop' }, () => {
  test('[C07] What somebody puts into the page is refused by the policy that the page itself carries', async ({
    page,
    host,
    troubles,
  }) => {
    const answer = await page.request.get(host.address)
    expect(answer.headers()['content-security-policy']).toBeUndefined()
    await arrive(page)
    const refused = await page.evaluate(async () => {
      // What the test itself runs may make code from text; what runs after it has returned may not.
      await new Promise((resolve) => setTimeout(resolve))
      const attempts = {
        elsewhere: () => fetch('https://example.com/'),
        code: () => Promise.resolve(Reflect.apply(Reflect.get(window, 'eval'), window, ['1'])),
        markup: () =>
          Promise.resolve(Reflect.set(document.body, 'innerHTML', '<img src=x onerror=alert(1)>')),
      }
      const names: string[] = []
      for (const [name, attempt] of Object.entries(attempts)) {
        try {
          await attempt()
        } catch {
          names.push(name)
        }
      }
      return names
    })
    expect(refused).toEqual(['elsewhere', 'code', 'markup'])
    troubles.splice(0)
  })
})

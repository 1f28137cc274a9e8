import { box, cardIn, kept, keyOf, marksIn, noteOf, put } from '#e2e/failures/ground.ts'
import { arrive, at, expect, row, saveState, typeAddress } from '#e2e/person.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import type { Page } from '@playwright/test'
import { VERSION } from '#snapshot/version.ts'
import { copyFileSync } from 'node:fs'
import { denyStorage, forgive, lookForUpdate, openDocumentsOf, releaseOn, test, untilKept } from './ground.ts'
import { nextRelease, partsOf, THIS_RELEASE } from './release.ts'

const NOT_LOADED = /Failed to (?:load|fetch)|MIME type|preload/

test.describe('a newer build', { tag: '@desktop' }, () => {
  test('[U04] [U06] [U07] is offered while the person types, and changes nothing until they agree; what was said is saved first', async ({
    page,
    host,
  }) => {
    await openDocumentsOf(page)
    await untilKept(page)
    const note = await noteOf(page, 'documents.contact')
    await note.fill('ask at the')
    host.root = nextRelease(test.info().outputPath('next'))
    await lookForUpdate(page)
    await expect(page.locator('[data-update="waiting"]')).toContainText(t.update.title)
    await expect(note).toBeFocused()
    await note.pressSequentially(' counter')
    await expect(note).toHaveValue('ask at the counter')
    expect(await releaseOn(page)).toBe('this')
    await page.getByRole('button', { name: t.update.act }).click()
    await expect(page.locator('html[data-release="next"]')).toHaveCount(1)
    await at(page, 'documents')
    expect((await cardIn(page)).notes['documents.contact']?.v).toBe('ask at the counter')
    await expect(page.locator('[data-update]')).toHaveCount(0)
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
  })

  test('[U05] agreed to in one tab leaves the other as it is, down to the half-typed word, and its parts still open', async ({
    page,
    context,
    host,
  }) => {
    await openDocumentsOf(page)
    await untilKept(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await at(other, 'documents')
    const note = await noteOf(other, 'documents.contact')
    await note.fill('half a w')
    host.root = nextRelease(test.info().outputPath('next'))
    await lookForUpdate(page)
    await page.getByRole('button', { name: t.update.act }).click()
    await expect(page.locator('html[data-release="next"]')).toHaveCount(1)
    await expect(other.locator('[data-update="elsewhere"]')).toContainText(t.update.elsewhere)
    await expect(note).toHaveValue('half a w')
    expect(await releaseOn(other)).toBe('this')
    await typeAddress(other, '#/settings')
    await at(other, 'settings')
    expect(await releaseOn(other)).toBe('this')
    await other.getByRole('button', { name: t.save.reload }).click()
    await expect(other.locator('html[data-release="next"]')).toHaveCount(1)
    expect((await cardIn(other)).notes['documents.contact']?.v).toBe('half a w')
  })

  test('[U12] An older build from the cache shows newer records read-only, not as none, and its button leads to the newer build', async ({
    page,
    host,
  }) => {
    await openDocumentsOf(page)
    await untilKept(page)
    host.root = nextRelease(test.info().outputPath('next'))
    const newer = (kept()[keyOf('tiny')] ?? '').replace(`"version":${VERSION}`, `"version":${VERSION + 1}`)
    await put(page, { [keyOf('tiny')]: newer })
    await page.goto('./')
    await expect(saveState(page)).toHaveAttribute('data-save', 'newer')
    expect(await page.evaluate((key) => localStorage.getItem(key), keyOf('tiny'))).toBe(newer)
    await page.getByRole('button', { name: t.save.reload }).first().click()
    await expect(page.locator('html[data-release="next"]')).toHaveCount(1)
    expect(await page.evaluate((key) => localStorage.getItem(key), keyOf('tiny'))).toBe(newer)
  })

  test('[U11] A release that lacks a file is not taken: the earlier one goes on, with and without a network', async ({
    page,
    context,
    host,
    troubles,
  }) => {
    await openDocumentsOf(page)
    await untilKept(page)
    const next = nextRelease(test.info().outputPath('next'))
    host.missing = partsOf(next, 'SettingsScreen').filter((each) => each.endsWith('.js'))
    host.root = next
    await lookForUpdate(page)
    await expect.poll(() => page.evaluate(installingCount)).toBe(0)
    await expect(page.locator('[data-update]')).toHaveCount(0)
    for (const isOffline of [false, true]) {
      await context.setOffline(isOffline)
      await page.reload()
      await at(page, 'documents')
      expect(await releaseOn(page)).toBe('this')
    }
    await context.setOffline(false)
    host.missing = []
    await page.reload()
    await expect(page.locator('[data-update="waiting"]')).toHaveCount(1)
    forgive(troubles, /ERR_INTERNET_DISCONNECTED/)
  })

  test('[U10] A host that gives the app up takes the worker away with the removal script, and keeps every record', async ({
    page,
    host,
  }) => {
    await openDocumentsOf(page)
    await untilKept(page)
    await box(page, 'documents.contact').click()
    host.root = test.info().outputPath('without')
    nextRelease(host.root)
    copyFileSync(`${THIS_RELEASE}/sw-removal.js`, `${host.root}/sw.js`)
    await lookForUpdate(page)
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0)
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
    await expect(row(page, 'documents.contact')).toHaveAttribute('data-status', 'done')
    expect(await releaseOn(page)).toBe('this')
    await page.reload()
    await expect(page.locator('html[data-release="next"]')).toHaveCount(1)
    expect(await marksIn(page)).toEqual(['documents.contact'])
  })

  test('[U14] Behind a sign-in page that answers everything, the app opens as it is and no worker is replaced', async ({
    page,
    host,
    troubles,
  }) => {
    await openDocumentsOf(page)
    await untilKept(page)
    host.portal = '<!doctype html><title>Hotel</title><h1>Sign in to the network</h1>'
    await page.reload()
    await at(page, 'documents')
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update().catch(() => undefined)
    })
    for (const place of ['#/settings', '#/about', '#/card/tiny/unbind']) {
      await typeAddress(page, place)
      await expect(page.locator('main h1')).toBeVisible()
    }
    await expect(page.locator('[data-update]')).toHaveCount(0)
    expect(await keptPages(page)).toEqual([''])
    forgive(troubles, /MIME type|unsupported|An unknown error/)
  })

  test('[U14] A first visit of which some files are answered with a page keeps none of it, and works', async ({
    page,
    host,
    troubles,
  }) => {
    host.isForgiving = true
    host.missing = partsOf(THIS_RELEASE, 'AboutScreen')
    await arrive(page)
    await typeAddress(page, '#/settings')
    await expect(page.locator('[data-offline="unavailable"]')).toBeVisible()
    expect(await keptPages(page)).not.toContainEqual(expect.stringMatching(/./))
    host.missing = []
    await page.reload()
    await untilKept(page)
    expect(await keptPages(page)).toEqual([''])
    forgive(troubles, NOT_LOADED)
  })

  test('[U13] is found although the host lets browsers keep the worker and the page for an hour', async ({
    page,
    host,
  }) => {
    host.headers = { 'Cache-Control': 'public, max-age=3600' }
    await openDocumentsOf(page)
    await untilKept(page)
    host.root = nextRelease(test.info().outputPath('next'))
    await lookForUpdate(page)
    await page.getByRole('button', { name: t.update.act }).click()
    await expect(page.locator('html[data-release="next"]')).toHaveCount(1)
  })
})

test.describe('parts of an earlier build that are gone', { tag: '@desktop' }, () => {
  for (const isForgiving of [false, true]) {
    const id = isForgiving ? 'U02' : 'U01'
    const how = isForgiving ? 'a page in the place of a script' : 'nothing'

    test.describe(how, () => {
      // Without the worker, which would still have them.
      test.use({ serviceWorkers: 'block' })

      test(`[${id}] The host answers ${how}: the page is loaded again once and the records are there`, async ({
        page,
        host,
        troubles,
      }) => {
        await openDocumentsOf(page)
        await box(page, 'documents.contact').click()
        host.isForgiving = isForgiving
        host.root = nextRelease(test.info().outputPath('next'))
        await typeAddress(page, '#/settings')
        await expect(page.locator('html[data-release="next"]')).toHaveCount(1)
        await at(page, 'settings')
        expect(await marksIn(page)).toEqual(['documents.contact'])
        forgive(troubles, NOT_LOADED)
      })

      for (const hasStorage of [true, false]) {
        test(`[${id}] Gone from the next one too: said, and not tried for ever${hasStorage ? '' : ', without storage either'}`, async ({
          page,
          host,
          troubles,
        }) => {
          if (!hasStorage) await denyStorage(page)
          await arrive(page)
          host.isForgiving = isForgiving
          host.missing = partsOf(THIS_RELEASE, 'SettingsScreen')
          const before = host.asked.length
          await typeAddress(page, '#/settings')
          await expect(page.getByText(t.errors.offlineTitle)).toBeVisible()
          await page.waitForTimeout(1500)
          await expect(page.getByText(t.errors.offlineTitle)).toBeVisible()
          const pages = host.asked.slice(before).filter((each) => each === '/')
          // Once to see whether the host is there, once for the reload.
          expect(pages).toHaveLength(2)
          forgive(troubles, NOT_LOADED)
        })
      }
    })
  }
})

async function installingCount(): Promise<number> {
  const { installing, waiting } = await navigator.serviceWorker.ready
  return [installing, waiting].filter((each) => each !== null).length
}

/** The names of what the worker keeps and is a page, our own first questions apart; the app's page has none. */
async function keptPages(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const pages: string[] = []
    for (const name of await caches.keys()) {
      for (const response of await (await caches.open(name)).matchAll()) {
        if (response.headers.get('Content-Type')?.startsWith('text/html') === true) pages.push(response.url)
      }
    }
    return pages
      .map((url) => url.replace(new URL('.', document.baseURI).href, ''))
      .filter((name) => !name.includes('question-'))
  })
}

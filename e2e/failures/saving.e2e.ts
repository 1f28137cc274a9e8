import { zhCN as t } from '#i18n/zhCN.ts'
import { at, expect, row, saveState, typeAddress } from '#e2e/person.ts'
import { encodeFile } from '#snapshot/file.ts'
import {
  box,
  cardIn,
  DOCUMENTS,
  goToDocuments,
  kept,
  keyOf,
  leave,
  marksIn,
  noteOf,
  openDocuments,
  personalCard,
  showBlank,
  storageOf,
  test,
  textsIn,
  untilMirrored,
} from './ground.ts'
import { crash, failWrites, holdDatabase, kill, limitDatabases, putBytes } from './recipes.ts'

const NOTE = 19_000
const TICKED = { marks: { 'documents.contact': { said: 'done' } } } as const
const TWO = [personalCard(), { ...personalCard(), id: 'other', ordinal: 2 }]

// What our own host sends so that nobody frames the page.
const FRAMING = new Set(['content-security-policy', 'x-frame-options', 'cross-origin-resource-policy'])

test.describe('saving fails', { tag: '@desktop' }, () => {
  test('[W06] In a frame without an origin the session goes on in memory, and says why nothing is kept', async ({
    page,
  }) => {
    // A host that lets the page be framed. Such a frame is refused module scripts unless everybody may have them.
    await page.route('**/*', async (route) => {
      const response = await route.fetch()
      const allowed = Object.entries(response.headers()).filter(([name]) => !FRAMING.has(name))
      await route.fulfill({
        response,
        headers: { ...Object.fromEntries(allowed), 'access-control-allow-origin': '*' },
      })
    })
    const sandbox = 'sandbox="allow-scripts"'
    await showBlank(page, `<iframe ${sandbox} width="1000" height="700" src="./"></iframe>`)
    const app = page.frameLocator('iframe')
    await app.locator('[data-primary]').click()
    await app.locator('input[value="mainland"]').click()
    await app.locator('[data-primary]').click()
    await expect(app.locator('form[data-item="decide.plan"]')).toBeVisible()
    await expect(app.locator('[data-save]')).toHaveAttribute('data-save', 'blocked')
    await expect(app.getByText(t.save.blockedText)).toBeVisible()
    await app.getByText(t.take.text).click()
    await expect(app.getByLabel(t.take.content)).toHaveValue(/\\"mainland\\"/)
  })

  test('[W07] When one of two cards cannot be written, each is whole, and the other follows by itself', async ({
    page,
  }) => {
    await leave(page, { ...kept(TWO[0]), ...kept(TWO[1]) })
    await typeAddress(page, '#/settings')
    const before = await storageOf(page)
    const ticked = personalCard(TICKED)
    await page.getByLabel(t.adopt.text).fill(encodeFile([ticked, { ...ticked, id: 'other' }], ''))
    await page.locator('form').getByRole('button', { name: t.adopt.read }).click()
    const makeRoom = await failWrites(page, keyOf('other'))
    await page.getByRole('button', { name: t.adopt.apply, exact: true }).click()
    await expect(saveState(page)).toHaveAttribute('data-save', 'unsaved')
    expect(await marksIn(page)).toEqual(['documents.contact'])
    expect((await storageOf(page))[keyOf('other')]).toBe(before[keyOf('other')])
    await makeRoom()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved', { timeout: 60_000 })
    expect(await marksIn(page, 'other')).toEqual(['documents.contact'])
  })

  test('[W08] Where databases are nearly full the backups make room for the second copy', async ({
    page,
  }) => {
    const notes = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`note-${index}`, { v: noise(index), n: 1, by: 'me' }]),
    )
    await showBlank(page)
    await limitDatabases(page, 9_000_000)
    await putBytes(page, 'xiaoka-backups', 40)
    await openDocuments(page, { ...personalCard(), notes })
    await untilMirrored(page, '"tiny"')
    await putBytes(page, 'filler')
    await box(page, 'documents.contact').click()
    await untilMirrored(page, 'documents.contact')
    expect(Object.keys(await textsIn(page, 'xiaoka-backups'))).toEqual([])
    expect(await marksIn(page)).toEqual(['documents.contact'])
  })

  test('[S01] A card that became unreadable comes back from the second copy once it is set aside', async ({
    page,
  }) => {
    await openDocuments(page, personalCard(TICKED))
    await untilMirrored(page, 'documents.contact')
    await leave(page, { [keyOf('tiny')]: '{"app":"xiaoka","ver' })
    await typeAddress(page, DOCUMENTS)
    await expect(page.getByText(t.save.unreadableText)).toBeVisible()
    await page.getByRole('button', { name: t.save.setAside }).click()
    await expect(row(page, 'documents.contact')).toHaveAttribute('data-status', 'done')
    expect(await marksIn(page)).toEqual(['documents.contact'])
    expect((await storageOf(page))['xiaoka.set-aside.tiny']).toBe('{"app":"xiaoka","ver')
  })

  for (const seconds of [0, 1]) {
    test(`[W09] A tick is there again after the browser was killed ${seconds} s later`, async ({ start }) => {
      const profile = test.info().outputPath('profile')
      const killed = await start(profile)
      const page = await killed.newPage()
      await openDocuments(page)
      await untilMirrored(page, '"tiny"')
      await box(page, 'documents.contact').click()
      await page.waitForTimeout(seconds * 1000)
      kill(profile)
      const again = await (await start(profile)).newPage()
      await goToDocuments(again)
      await expect(row(again, 'documents.contact')).toHaveAttribute('data-status', 'done')
      expect(await marksIn(again)).toEqual(['documents.contact'])
    })
  }

  test('[W10] A tick is there again after the tab crashed', async ({ page, context }) => {
    await openDocuments(page)
    await box(page, 'documents.contact').click()
    await crash(page)
    const again = await context.newPage()
    await goToDocuments(again)
    await expect(row(again, 'documents.contact')).toHaveAttribute('data-status', 'done')
  })

  test('[W11] A note is whole however the page is left right after the last letter', async ({
    page,
    context,
  }) => {
    const ways = {
      closed: async (typing: typeof page) => typing.close(),
      reloaded: async (typing: typeof page) => typing.reload(),
      left: async (typing: typeof page) => typing.goto('about:blank'),
      hidden: async () => page.bringToFront(),
    }
    await openDocuments(page)
    for (const [words, leaving] of Object.entries(ways)) {
      const typing = await context.newPage()
      await goToDocuments(typing)
      const note = await noteOf(typing, 'documents.contact')
      await note.fill('')
      await note.pressSequentially(words)
      await leaving(typing)
      // Another process hears of it a moment later.
      await expect.poll(async () => (await cardIn(page)).notes['documents.contact']?.v).toBe(words)
      await expect(row(page, 'documents.contact')).toContainText(words)
    }
  })
})

test.describe('no second copy', { tag: '@desktop' }, () => {
  test('[W12] A database that cannot be opened costs nothing but the second copy', async ({
    page,
    context,
  }) => {
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        performance.mark('opened')
        throw new DOMException('broken', 'UnknownError')
      }
    })
    await openDocuments(page)
    await box(page, 'documents.contact').click()
    await box(page, 'documents.identity').click()
    expect(await marksIn(page)).toEqual(['documents.contact', 'documents.identity'])
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    const opened = await page.evaluate(() => performance.getEntriesByName('opened').length)
    expect(opened).toBeLessThan(20)
  })

  test('[W12] Databases without room cost nothing but the second copy', async ({ page }) => {
    await showBlank(page)
    await limitDatabases(page, 1024)
    await openDocuments(page)
    await box(page, 'documents.contact').click()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    await page.reload()
    await at(page, 'documents')
    await expect(row(page, 'documents.contact')).toHaveAttribute('data-status', 'done')
  })

  test('[W13] Databases that another tab holds up keep neither the first screen nor an import waiting', async ({
    page,
    context,
  }) => {
    const holding = await context.newPage()
    await showBlank(holding)
    await holdDatabase(holding, 'xiaoka-mirror')
    await holdDatabase(holding, 'xiaoka-backups')
    await openDocuments(page)
    await box(page, 'documents.identity').click()
    expect(await marksIn(page)).toEqual(['documents.identity'])
    await typeAddress(page, '#/settings')
    await page.getByLabel(t.adopt.text).fill(encodeFile([personalCard(TICKED)], ''))
    await page.locator('form').getByRole('button', { name: t.adopt.read }).click()
    await page.getByRole('button', { name: t.adopt.apply, exact: true }).click()
    await expect(page.getByText(t.adopt.applied)).toBeVisible()
    expect(await marksIn(page)).toEqual(['documents.contact', 'documents.identity'])
    await page.getByRole('button', { name: t.erase.everythingAct }).click()
    await page.getByRole('button', { name: t.erase.everythingAct }).click()
    await expect(page.getByText(t.erase.failed)).toBeVisible()
    expect(await storageOf(page)).toEqual({})
  })
})

// Text that does not compress.
function noise(seed: number): string {
  let state = seed + 1
  return Array.from({ length: NOTE }, () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCodePoint(0x4e00 + (state % 20_000))
  }).join('')
}

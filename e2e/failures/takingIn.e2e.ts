import { changesBetween } from '#domain/adopt.ts'
import { at, expect, row, saveState, PERSONAL } from '#e2e/person.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { decodeFile, encodeFile } from '#snapshot/file.ts'
import type { Cards } from '#domain/adopt.ts'
import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import {
  adopt,
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
  untilMirrored,
} from './ground.ts'
import { kill } from './recipes.ts'

const DONE = { said: 'done' } as const
const MINE = personalCard({ marks: { 'documents.identity': DONE } })
const THEIRS = personalCard({ marks: { 'documents.contact': DONE } })
const FILE = encodeFile([THEIRS, { ...THEIRS, id: 'other', ordinal: 2 }], '2026-11-20T08:00:00.000Z')

test.describe('taking a backup in', { tag: '@desktop' }, () => {
  test.beforeEach(async ({ page }) => {
    await leave(page, kept(MINE))
    await openSettings(page)
  })

  test('[I14] Joining is shown first, keeps both sides, leaves a backup, and can be taken back', async ({
    page,
  }) => {
    await page.getByLabel(t.adopt.text).fill(FILE)
    await page.getByRole('button', { name: t.adopt.read }).first().click()
    await expect(page.locator('[data-change]')).toHaveText([
      t.adopt.kinds.changed(t.card.unnamed(1), 1),
      t.adopt.kinds.added(t.card.unnamed(2), Object.keys(PERSONAL).length + 1),
    ])
    const before = await storageOf(page)
    await page.getByRole('button', { name: t.adopt.cancel }).click()
    expect((await storageOf(page))[keyOf('tiny')]).toBe(before[keyOf('tiny')])

    await adopt(page, FILE)
    expect(await marksIn(page)).toEqual(['documents.contact', 'documents.identity'])
    expect(await marksIn(page, 'other')).toEqual(['documents.contact'])
    await expect(page.getByText(t.backups.reasons.import)).toBeVisible()
    await page.getByRole('button', { name: t.undo.takeBack }).click()
    expect(await marksIn(page)).toEqual(['documents.identity'])
    expect((await cardIn(page, 'other')).life).toBe(2)
  })

  test('[I14] Replacing is shown first, leaves only what the backup says, and can be taken back', async ({
    page,
  }) => {
    await adopt(page, FILE, 'replace')
    expect(await marksIn(page)).toEqual(['documents.contact'])
    await page.getByRole('button', { name: t.undo.takeBack }).click()
    expect(await marksIn(page)).toEqual(['documents.identity'])
  })

  test('[I15] The same file a second time changes nothing', async ({ page }) => {
    await adopt(page, FILE)
    const before = await storageOf(page)
    await page.getByLabel(t.adopt.text).fill(FILE)
    await page.getByRole('button', { name: t.adopt.read }).first().click()
    await expect(page.getByText(t.adopt.nothing)).toBeVisible()
    await expect(page.getByRole('button', { name: t.adopt.apply, exact: true })).toHaveCount(0)
    expect(await storageOf(page)).toEqual(before)
  })

  test('[I16] A browser killed in the middle of it has each card as before or as after', async ({
    start,
  }) => {
    const profile = test.info().outputPath('profile')
    const page = await (await start(profile)).newPage()
    await openDocuments(page, MINE)
    await untilMirrored(page, '"tiny"')
    await openSettings(page)
    await page.getByLabel(t.adopt.text).fill(FILE)
    await page.getByRole('button', { name: t.adopt.read }).first().click()
    await page.getByRole('button', { name: t.adopt.apply, exact: true }).dispatchEvent('click')
    kill(profile)
    const again = await (await start(profile)).newPage()
    await goToDocuments(again)
    await expect(row(again, 'documents.identity')).toHaveAttribute('data-status', 'done')
    await expect(saveState(again)).toHaveAttribute('data-save', 'saved')
    const both = ['documents.contact', 'documents.identity']
    expect([['documents.identity'], both]).toContainEqual(await marksIn(again))
    if (keyOf('other') in (await storageOf(again))) {
      expect(await marksIn(again, 'other')).toEqual(['documents.contact'])
    }
  })

  test('[I17] A file that was changed by hand or says a thing twice is taken in only after a warning', async ({
    page,
  }) => {
    const altered = FILE.replace('"documents.contact"', '"documents.card-number"')
    await adopt(page, altered, 'merge', [t.adopt.altered])
    const twice = FILE.replace('"plan": {', '"numbers": { "v": "both", "n": 5, "by": "me" }, "plan": {')
    await adopt(page, twice, 'merge', [t.adopt.altered])
  })

  test('[I21] What is taken away, deleted and taken in again is what it was', async ({ page }) => {
    await adopt(page, FILE)
    const before = await exported(page)
    for (const act of [t.erase.startOverAct, t.erase.everythingAct]) {
      await page.getByRole('button', { name: act }).click()
      await page.getByRole('button', { name: act }).click()
      await expect.poll(async () => Object.keys(cardsIn(await exported(page)))).toEqual([])
      await adopt(page, before)
      expect(changesBetween(cardsIn(before), cardsIn(await exported(page))).map(({ kind }) => kind)).toEqual([
        'same',
        'same',
      ])
    }
    expect(cardsIn(await exported(page))).toEqual(cardsIn(before))
  })
})

test.describe('taking a backup away', { tag: '@desktop' }, () => {
  test.beforeEach(async ({ page }) => {
    await leave(
      page,
      kept({ ...MINE, answers: { ...MINE.answers, name: { v: '旧卡:/?*', n: 1, by: 'me' } } }),
    )
    await openSettings(page)
  })

  test('[I19] The file has a name that every system allows, whatever the card is called', async ({
    page,
  }) => {
    const { name, text } = await downloaded(page)
    expect(name).toMatch(/^xiaoka-\d{4}-\d\d-\d\d\.json$/)
    expect(cardsIn(text)['tiny']?.answers.name?.v).toBe('旧卡:/?*')
  })

  test('[I20] Only the person says that the backup is kept', async ({ page }) => {
    await downloaded(page)
    await expect(page.getByText(t.settings.neverExported)).toBeVisible()
    await page.reload()
    await expect(page.getByText(t.settings.neverExported)).toBeVisible()
    await downloaded(page)
    await page.getByRole('button', { name: t.take.kept }).click()
    await expect(page.getByText(t.settings.neverExported)).toHaveCount(0)
    await page.reload()
    await at(page, 'settings')
    await expect(page.getByText(t.settings.neverExported)).toHaveCount(0)
  })

  test('[P2] The text to copy is the same as the file, and can be taken in elsewhere', async ({
    page,
    context,
  }) => {
    const { text } = await downloaded(page)
    const copied = await exported(page)
    expect(cardsIn(copied)).toEqual(cardsIn(text))
    await page.getByRole('button', { name: t.erase.everythingAct }).click()
    await page.getByRole('button', { name: t.erase.everythingAct }).click()
    await expect(page.getByText(t.erase.erased)).toBeVisible()
    await page.close()
    const elsewhere = await context.newPage()
    await openSettings(elsewhere)
    await adopt(elsewhere, copied)
    expect(cardsIn(await exported(elsewhere))).toEqual(cardsIn(text))
  })
})

function cardsIn(text: string): Cards {
  const decoded = decodeFile(text)
  if (!decoded.ok || decoded.isAltered || decoded.repairs > 0) throw new Error('Not what an export writes')
  return decoded.cards
}

async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: t.take.download }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

async function exported(page: Page): Promise<string> {
  const text = page.getByLabel(t.take.content, { exact: true })
  if ((await text.count()) === 0) await page.getByText(t.take.text).click()
  return text.inputValue()
}

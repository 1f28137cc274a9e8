import { expect, press, row, saveState, typeAddress } from '#e2e/person.ts'
import { zhCN as about } from '#i18n/about/zhCN.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import type { Page } from '@playwright/test'
import {
  box,
  databasesOf,
  goToDocuments,
  kept,
  keyOf,
  leave,
  marksIn,
  noteOf,
  openDocuments,
  openSettings,
  personalCard,
  storageOf,
  test,
  textsIn,
  untilMirrored,
} from './ground.ts'

const OF_OTHERS = { 'another-app': '{"kept":true}', xiaoka: 'not ours', 'xiaokaX.card.tiny': 'nor this' }

test.describe('keeping nothing', { tag: '@desktop' }, () => {
  test.beforeEach(async ({ page }) => {
    await leave(page, OF_OTHERS)
    await page.evaluate(
      async () =>
        new Promise((resolve) => {
          indexedDB.open('of-others').addEventListener('success', resolve)
        }),
    )
  })

  test('[P7] Merely looking around leaves nothing behind', async ({ page }) => {
    await typeAddress(page, '#/')
    await openSettings(page)
    await typeAddress(page, '#/about')
    await expect(page.getByText(about.what)).toBeVisible()
    await untouched(page)
  })

  test('[P7] Not to keep anything leaves the origin as it was, whatever is done afterwards', async ({
    page,
    context,
  }) => {
    await leave(page, kept())
    await goToDocuments(page)
    await box(page, 'documents.identity').click()
    await untilMirrored(page, 'documents.identity')
    await openSettings(page)
    await press(page.getByRole('button', { name: t.erase.stopKeeping }))
    await press(page.getByRole('button', { name: t.erase.stopKeeping }))
    await expect(page.getByText(t.erase.notKept)).toBeVisible()
    await untouched(page)

    await goToDocuments(page)
    await expect(row(page, 'documents.identity')).toHaveAttribute('data-status', 'done')
    await box(page, 'documents.contact').click()
    await (await noteOf(page, 'documents.contact')).fill('nothing of this')
    await page.getByRole('banner').getByRole('combobox').selectOption('en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await untouched(page)
    await expect(saveState(page)).toHaveAttribute('data-save', 'unsaved')
    await page.close({ runBeforeUnload: false })
    const next = await context.newPage()
    await typeAddress(next, '#/')
    await expect(next.getByRole('heading', { level: 1 })).toHaveText(t.home.heading)
    await untouched(next)
  })

  test('[P7] Keeping again keeps what is on the screen', async ({ page }) => {
    await leave(page, kept())
    await openSettings(page)
    await press(page.getByRole('button', { name: t.erase.stopKeeping }))
    await press(page.getByRole('button', { name: t.erase.stopKeeping }))
    await goToDocuments(page)
    await box(page, 'documents.contact').click()
    await openSettings(page)
    await press(page.getByRole('button', { name: t.erase.keepAgain }))
    expect(await marksIn(page)).toEqual(['documents.contact'])
    await untilMirrored(page, 'documents.contact')
  })

  test('[P7] Deleting for good takes ours and nothing of others', async ({ page }) => {
    await leave(page, { ...kept(), 'xiaoka.card.broken': '{{{', 'xiaoka.set-aside.old': 'x' })
    await goToDocuments(page)
    await untilMirrored(page, '"tiny"')
    await openSettings(page)
    await press(page.getByRole('button', { name: t.erase.everythingAct }))
    await press(page.getByRole('button', { name: t.erase.everythingAct }))
    await expect(page.getByText(t.erase.erased)).toBeVisible()
    await untouched(page)
    await page.reload()
    await untouched(page)
  })

  test('[I18] Digits typed into a search or a paste are in nothing that is kept or taken away', async ({
    page,
  }) => {
    const digits = ['13800138000', '89860012345678901234', '11010519491231002X', 'A123456(3)', '482915']
    await leave(page, kept())
    await typeAddress(page, '#/card/tiny/unbind')
    await page.getByLabel(t.unbind.search).fill(digits.join(' '))
    await openSettings(page)
    await page.getByLabel(t.adopt.text).fill(digits.join('\n'))
    await page.getByRole('button', { name: t.adopt.read }).first().click()
    await page.getByText(t.take.text).click()
    const everything = [
      await page.getByLabel(t.take.content, { exact: true }).inputValue(),
      JSON.stringify(await storageOf(page)),
      JSON.stringify(await textsIn(page, 'xiaoka-mirror')),
      JSON.stringify(await textsIn(page, 'xiaoka-backups')),
      page.url(),
      await page.evaluate(() => `${document.cookie} ${document.title} ${JSON.stringify(history.state)}`),
    ].join('\n')
    for (const each of digits) expect(everything).not.toContain(each)
  })
})

test.describe('several cards', { tag: '@desktop' }, () => {
  test('[P6] Deleting one leaves the bytes of the others alone, and it can be brought back', async ({
    page,
  }) => {
    const other = {
      ...personalCard({ marks: { 'documents.contact': { said: 'done' } } }),
      id: 'other',
      ordinal: 2,
    }
    await leave(page, { ...kept(), ...kept(other) })
    await typeAddress(page, '#/card/other')
    const before = await storageOf(page)
    await page.getByText(t.line.manage).click()
    await press(page.getByRole('button', { name: t.card.delete }))
    await expect(page.getByText(t.undo.deleteCard(t.card.unnamed(2)))).toBeVisible()
    const after = await storageOf(page)
    expect(after[keyOf('tiny')]).toBe(before[keyOf('tiny')])
    expect(after[keyOf('other')]).not.toContain('documents.contact')
    await press(page.getByRole('button', { name: t.undo.takeBack }))
    expect(await marksIn(page, 'other')).toEqual(['documents.contact'])
    expect((await storageOf(page))[keyOf('tiny')]).toBe(before[keyOf('tiny')])
  })
})

test.describe('automatic backups', { tag: '@desktop' }, () => {
  test('[A01] Emptying all is asked about first, leaves a backup, and can be taken back', async ({
    page,
  }) => {
    await openDocuments(page, personalCard({ marks: { 'documents.contact': { said: 'done' } } }))
    await openSettings(page)
    await press(page.getByRole('button', { name: t.erase.startOverAct }))
    await expect(page.getByRole('button', { name: t.erase.keep })).toBeFocused()
    await press(page.getByRole('button', { name: t.erase.keep }))
    expect(await marksIn(page)).toEqual(['documents.contact'])
    await press(page.getByRole('button', { name: t.erase.startOverAct }))
    await press(page.getByRole('button', { name: t.erase.startOverAct }))
    await expect(page.getByText(t.undo.startOver)).toBeVisible()
    expect(await marksIn(page)).toEqual([])
    await expect(page.getByRole('listitem').filter({ hasText: t.backups.reasons.reset })).toBeVisible()
    await press(page.getByRole('button', { name: t.undo.takeBack }))
    expect(await marksIn(page)).toEqual(['documents.contact'])
  })

  test('[A01] A backup is listed, looked at, restored after one of the present was kept, and taken back', async ({
    page,
  }) => {
    await openDocuments(page, personalCard({ marks: { 'documents.contact': { said: 'done' } } }))
    await expect.poll(async () => Object.keys(await textsIn(page, 'xiaoka-backups'))).toHaveLength(1)
    await box(page, 'documents.contact').click()
    await box(page, 'documents.identity').click()
    await page.reload()
    await openSettings(page)
    const backup = page.getByRole('listitem').filter({ hasText: t.backups.reasons.day })
    await expect(backup).toContainText(t.backups.differs(2))
    await press(backup.getByRole('button', { name: t.backups.look }))
    await expect(backup.locator('[data-change]')).toHaveText([t.adopt.kinds.changed(t.card.unnamed(1), 2)])
    await press(backup.getByRole('button', { name: t.adopt.apply, exact: true }))
    await expect.poll(async () => marksIn(page)).toEqual(['documents.contact'])
    await expect(page.getByText(t.backups.reasons.restore)).toBeVisible()
    await press(page.getByRole('button', { name: t.undo.takeBack }))
    expect(await marksIn(page)).toEqual(['documents.identity'])
  })
})

async function untouched(page: Page): Promise<void> {
  await expect.poll(async () => databasesOf(page)).toEqual(['of-others'])
  expect(await storageOf(page)).toEqual(OF_OTHERS)
}

import { zhCN as t } from '#i18n/zhCN.ts'
import { at, expect, row, saveState, typeAddress } from '#e2e/person.ts'
import { encodeFile } from '#snapshot/file.ts'
import type { BrowserContext, Page } from '@playwright/test'
import {
  adopt,
  box,
  cardIn,
  kept,
  keyOf,
  leave,
  marksIn,
  noteOf,
  openDocuments,
  personalCard,
  put,
  showBlank,
  storageOf,
  test,
} from './ground.ts'
import { countWrites, setLifecycle, writesOf } from './recipes.ts'

const WECHAT = '[data-item="unbind.wechat"] input'

test.describe('two tabs', { tag: '@desktop' }, () => {
  test('[T02] The later of two answers holds in both tabs, and taking it back brings the earlier one', async ({
    page,
    context,
  }) => {
    const other = await withTwo(page, context, 'unbind')
    await page.locator(`${WECHAT}[value="moved"]`).check()
    await expect(other.locator(`${WECHAT}[value="moved"]`)).toBeChecked()
    await other.locator(`${WECHAT}[value="closed"]`).check()
    await expect(page.locator(`${WECHAT}[value="closed"]`)).toBeChecked()
    await other.getByRole('button', { name: t.undo.takeBack }).click()
    for (const tab of [page, other]) await expect(tab.locator(`${WECHAT}[value="moved"]`)).toBeChecked()
    expect((await cardIn(page)).bindings['wechat']?.v).toEqual({ said: 'moved' })
  })

  test('[T03] What one tab empties stays empty while the other is typing, and comes back when taken back', async ({
    page,
    context,
  }) => {
    const { other, note } = await withTyping(page, context)
    await typeAddress(page, '#/settings')
    await page.getByRole('button', { name: t.erase.startOverAct }).click()
    await page.getByRole('button', { name: t.erase.startOverAct }).click()
    await expect(other.getByText(t.card.unknownText)).toBeVisible()
    await expect(note).toHaveCount(0)
    expect((await cardIn(page)).notes).toEqual({})
    await page.getByRole('button', { name: t.undo.takeBack }).click()
    await expect(row(other, 'documents.contact')).toContainText('half a w')
  })

  test('[T03] What one tab deletes for good is gone from the other, which says so and can bring it back', async ({
    page,
    context,
  }) => {
    const { other } = await withTyping(page, context)
    await typeAddress(page, '#/settings')
    await page.getByRole('button', { name: t.erase.everythingAct }).click()
    await page.getByRole('button', { name: t.erase.everythingAct }).click()
    await expect(page.getByText(t.erase.erased)).toBeVisible()
    await expect(other.getByText(t.undo.clearedElsewhere).first()).toBeVisible()
    expect(await storageOf(other)).toEqual({})
    await other.getByRole('button', { name: t.undo.takeBack }).click()
    await expect(row(other, 'documents.contact')).toContainText('half a w')
    expect((await cardIn(other)).notes['documents.contact']?.v).toBe('half a w')
  })

  test('[T04] An import in one tab reaches the other, says so, and leaves alone what is being typed there', async ({
    page,
    context,
  }) => {
    const { other, note } = await withTyping(page, context)
    await typeAddress(page, '#/settings')
    const imported = personalCard({ marks: { 'documents.identity': { said: 'done' } } })
    await adopt(page, encodeFile([imported], ''))
    await expect(row(other, 'documents.identity')).toHaveAttribute('data-status', 'done')
    await expect(other.getByText(t.save.adoptedElsewhere)).toBeVisible()
    await note.pressSequentially('ord')
    await expect(note).toHaveValue('half a word')
    // What one tab writes the other reads a moment later.
    await expect.poll(async () => (await cardIn(page)).notes['documents.contact']?.v).toBe('half a word')
    expect(await marksIn(page)).toEqual(['documents.identity'])
  })

  test('[T05] A tab of an older version stops writing and asks to be loaded again', async ({
    page,
    context,
  }) => {
    await openDocuments(page)
    const newer = await context.newPage()
    await showBlank(newer)
    const text = (kept()[keyOf('tiny')] ?? '').replace('"version":2', '"version":3')
    await newer.evaluate(([key, value]) => localStorage.setItem(key, value), [keyOf('tiny'), text] as const)
    await expect(page.getByText(t.save.newerText)).toBeVisible()
    await expect(page.getByRole('button', { name: t.save.reload })).toBeVisible()
    await box(page, 'documents.contact').click()
    await expect(saveState(page)).toHaveAttribute('data-save', 'newer')
    expect((await storageOf(newer))[keyOf('tiny')]).toBe(text)
  })

  test('[T06] A tab that was frozen joins what the other said meanwhile', async ({ page, context }) => {
    const other = await withTwo(page, context)
    await setLifecycle(page, 'frozen')
    await box(other, 'documents.identity').click()
    await setLifecycle(page, 'active')
    await box(page, 'documents.contact').click()
    await bothSay([page, other], ['documents.contact', 'documents.identity'])
  })

  test('[T07] A tab that comes back from the back-forward cache reads again before it writes', async ({
    start,
  }) => {
    const context = await start(test.info().outputPath('profile'), {
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    })
    const page = await context.newPage()
    const other = await withTwo(page, context)
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) =>
        document.body.setAttribute('data-persisted', String(persisted)),
      )
    })
    await page.goto('about:blank')
    await box(other, 'documents.identity').click()
    await page.goBack({ waitUntil: 'commit' })
    await expect(page.locator('body')).toHaveAttribute('data-persisted', 'true')
    await expect(row(page, 'documents.identity')).toHaveAttribute('data-status', 'done')
    await box(page, 'documents.contact').click()
    await bothSay([page, other], ['documents.contact', 'documents.identity'])
  })

  test('[T08] Without locks and channels two tabs still join', async ({ page, context }) => {
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'locks')
      Reflect.deleteProperty(globalThis, 'BroadcastChannel')
    })
    const other = await withTwo(page, context)
    await box(other, 'documents.identity').click()
    await box(page, 'documents.contact').click()
    await bothSay([page, other], ['documents.contact', 'documents.identity'])
  })

  test('[T09] Of fifty answers given in two tabs at once none is lost', async ({ page, context }) => {
    const other = await withTwo(page, context, 'unbind')
    await Promise.all([answerMany(page, 0), answerMany(other, 25)])
    for (const tab of [page, other]) {
      await expect(tab.locator('[data-item^="unbind."][data-status="done"]')).toHaveCount(50)
    }
    await expect.poll(async () => Object.keys((await cardIn(page)).bindings)).toHaveLength(50)
  })

  test('[T10] A duplicated tab speaks under a name of its own', async ({ page, context }) => {
    await openDocuments(page)
    const duplicating = context.waitForEvent('page')
    await page.evaluate(() => window.open(location.href))
    const other = await duplicating
    await box(page, 'documents.contact').click()
    await box(other, 'documents.identity').click()
    const { marks } = await cardIn(other)
    expect(Object.keys(marks)).toHaveLength(2)
    expect(marks['documents.contact']?.by).not.toBe(marks['documents.identity']?.by)
  })

  test('[T11] What another page shouts or scribbles is ignored, and nothing is lost to it', async ({
    page,
    context,
  }) => {
    await openDocuments(page)
    const other = await context.newPage()
    await showBlank(other)
    await put(other, {
      'xiaoka.card.': '{',
      'xiaoka.card.zzz': '<html>',
      'xiaoka.other': '5',
      [keyOf('tiny')]: 'x',
    })
    await other.evaluate(() => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      for (const name of ['xiaoka', 'xiaoka.tiny']) new BroadcastChannel(name).postMessage({ cards: null })
    })
    await page.evaluate(() => {
      for (const key of ['xiaoka.card.', 'xiaoka.card.toString', 'xiaoka.card.__proto__', '']) {
        window.dispatchEvent(new StorageEvent('storage', { key, newValue: '{{{' }))
      }
    })
    await box(page, 'documents.contact').click()
    await expect(saveState(page)).toHaveAttribute('data-save', 'saved')
    expect(await marksIn(page)).toEqual(['documents.contact'])
    expect(await storageOf(page)).toMatchObject({
      'xiaoka.card.': '{',
      'xiaoka.card.zzz': '<html>',
      'xiaoka.other': '5',
      'xiaoka.set-aside.tiny': 'x',
    })
  })

  test('[T12] Two tabs write once for each tick and do not answer each other', async ({ page, context }) => {
    await countWrites(context)
    const other = await withTwo(page, context)
    const before = await writesOf([page, other])
    const ticks = ['documents.contact', 'documents.identity', 'documents.card-number']
    for (const item of ticks) {
      await box(page, item).click()
      await expect(row(other, item)).toHaveAttribute('data-status', 'done')
      await box(other, item).click()
      await expect(row(page, item)).toHaveAttribute('data-status', 'todo')
    }
    // Whatever is still to be answered has been by then.
    await page.waitForTimeout(700)
    expect((await writesOf([page, other])) - before).toBeLessThanOrEqual(2 * ticks.length + 2)
  })
})

// Gives twenty-five answers as fast as the page takes them.
async function answerMany(tab: Page, first: number): Promise<void> {
  await tab.evaluate(async (from) => {
    const closed = document.querySelectorAll<HTMLInputElement>('[data-item^="unbind."] input[value="closed"]')
    for (const each of [...closed].slice(from, from + 25)) {
      each.click()
      await new Promise((resolve) => setTimeout(resolve))
    }
  }, first)
}

async function withTwo(page: Page, context: BrowserContext, screen = 'documents'): Promise<Page> {
  await leave(page, kept())
  const other = await context.newPage()
  for (const tab of [page, other]) {
    await typeAddress(tab, `#/card/tiny/${screen}`)
    await at(tab, screen)
  }
  return other
}

async function withTyping(page: Page, context: BrowserContext) {
  const other = await withTwo(page, context)
  const note = await noteOf(other, 'documents.contact')
  await note.pressSequentially('half a w')
  return { other, note }
}

async function bothSay(tabs: readonly Page[], items: readonly string[]): Promise<void> {
  for (const tab of tabs) {
    for (const item of items) await expect(row(tab, item)).toHaveAttribute('data-status', 'done')
    expect(await marksIn(tab)).toEqual(items)
  }
}

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import {
  answer,
  at,
  begin,
  cardOf,
  expect,
  PERSONAL,
  press,
  row,
  test as base,
  typeAddress,
  watch,
  follow,
  wordsOn,
} from './person.ts'

/** What the app itself stored for a card with one line ticked: where, under which id, and the bytes. */
export type Made = { readonly id: string; readonly key: string; readonly text: string }

/** A test that has the stored bytes of a real card at hand, in a browser that has none yet. */
export const test = base.extend<object, { made: Made }>({
  made: [
    async ({ browser }, run, { project }) => {
      const context = await browser.newContext({ baseURL: project.use.baseURL ?? '', locale: 'zh-CN' })
      const troubles = watch(context)
      const page = await context.newPage()
      await begin(page)
      await answer(page, PERSONAL)
      await at(page, 'line')
      await follow(page, 'backup')
      await press(row(page, 'backup.calls').getByRole('checkbox'))
      const id = cardOf(page)
      const [key, text] = Object.entries(await stored(page)).find(([name]) => name.endsWith(id)) ?? ['', '']
      await context.close()
      expect(troubles).toEqual([])
      await run({ id, key, text })
    },
    { scope: 'worker' },
  ],
})

/** Everything the origin keeps in localStorage, as raw text. */
export async function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
}

/** Clears what the origin keeps, as a browser does by itself or for its user. */
export async function evict(page: Page): Promise<void> {
  await openBlankPage(page)
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  })
}

/** Puts raw bytes into an otherwise empty storage before the app's first line runs, and opens the app. */
export async function openWith(page: Page, entries: Record<string, string>, hash = '#/'): Promise<void> {
  await evict(page)
  await page.evaluate((kept) => {
    for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text)
  }, entries)
  await typeAddress(page, hash)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function openBlankPage(page: Page) {
  const body = '<!doctype html><link rel="icon" href="data:," />'
  await page.route('**/blank', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('./blank')
}

/** Downloads what can be rescued, as text. */
export async function rescued(page: Page): Promise<string> {
  const { save } = await wordsOn(page)
  const downloading = page.waitForEvent('download')
  await press(page.getByRole('button', { name: save.rescue }).first())
  return readFile(await (await downloading).path(), 'utf8')
}

import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { leave, showBlank, storageOf } from './failures/ground.ts'
import { evict } from './failures/recipes.ts'
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
      const [key, text] = Object.entries(await storageOf(page)).find(([name]) => name.endsWith(id)) ?? [
        '',
        '',
      ]
      await context.close()
      expect(troubles).toEqual([])
      await run({ id, key, text })
    },
    { scope: 'worker' },
  ],
})

/** Puts raw bytes into an otherwise empty storage before the app's first line runs, and opens the app. */
export async function openWith(page: Page, entries: Record<string, string>, hash = '#/'): Promise<void> {
  await showBlank(page)
  await evict(page)
  await leave(page, entries)
  await typeAddress(page, hash)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Downloads what can be rescued, as text. */
export async function rescued(page: Page): Promise<string> {
  const { save } = await wordsOn(page)
  const downloading = page.waitForEvent('download')
  await press(page.getByRole('button', { name: save.rescue }).first())
  return readFile(await (await downloading).path(), 'utf8')
}

import type { Cancellation } from '#domain/cancellation.ts'
import { cardSaying } from '#domain/tinyGuide.test-support.ts'
import { PERSONAL, row, test as base, typeAddress, at, expect, watch } from '#e2e/person.ts'
import { forgetLastView } from '#e2e/lastView.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { decodeCard } from '#snapshot/decode.ts'
import { encodeCard } from '#snapshot/encode.ts'
import { chromium, type BrowserContext, type Locator, type Page } from '@playwright/test'

type Start = (
  profile: string,
  options?: { readonly ignoreDefaultArgs?: string[]; readonly timezoneId?: string },
) => Promise<BrowserContext>

/** A test that can start browsers of its own, which are watched and closed like the one it was given. */
export const test = base.extend<{ start: Start }>({
  start: async ({ troubles }, run, { project }) => {
    const started: { readonly context: BrowserContext; readonly seen: readonly string[] }[] = []
    const {
      launchOptions,
      baseURL = '',
      locale = '',
      timezoneId = '',
      serviceWorkers = 'block',
    } = project.use
    await run(async (profile, options) => {
      const all = { ...launchOptions, baseURL, locale, timezoneId, serviceWorkers, ...options }
      const context = await chromium.launchPersistentContext(profile, all)
      await forgetLastView(context)
      started.push({ context, seen: watch(context) })
      return context
    })
    for (const { context, seen } of started) {
      // One that was killed is gone already.
      await context.close().catch(() => undefined)
      troubles.push(...seen)
    }
  },
})

/** Where the card of `personalCard` has its lines to tick. */
export const DOCUMENTS = '#/card/tiny/documents'

/** A card of somebody who gives up one mainland number, every question answered and nothing ticked. */
export function personalCard(said: Parameters<typeof cardSaying>[0] = {}): Cancellation {
  return cardSaying({ ...said, answers: { ...PERSONAL, ...said.answers } })
}

/** The key under which the app keeps a card. */
export function keyOf(id: string): string {
  return `xiaoka.card.${id}`
}

/** A card as the app keeps it. */
export function kept(card: Cancellation = personalCard()): Record<string, string> {
  return { [keyOf(card.id)]: encodeCard(card, '2026-11-20T08:00:00.000Z') }
}

/** Puts texts into this browser's storage as if they had been left there, before the first line of the app runs. */
export async function leave(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await showBlank(page)
  await put(page, texts)
}

/** Puts texts into the storage of the page that is open. */
export async function put(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text)
  }, Object.entries(texts))
}

/** Shows a page of the same origin without the app, with this inside. */
export async function showBlank(page: Page, inside = ''): Promise<void> {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${inside}` }),
  )
  await page.goto('./blank')
}

/** Leaves `personalCard` in this browser and opens its documents. */
export async function openDocuments(page: Page, card: Cancellation = personalCard()): Promise<void> {
  await leave(page, kept(card))
  await goToDocuments(page)
}

/** Opens the documents of the card that is there already. */
export async function goToDocuments(page: Page): Promise<void> {
  await typeAddress(page, DOCUMENTS)
  await at(page, 'documents')
}

/** The box of a line to tick. */
export function box(page: Page, item: string): Locator {
  return row(page, item).getByRole('checkbox')
}

/** Opens what a line has for the person's own words and hands back the field of the note. */
export async function noteOf(page: Page, item: string): Promise<Locator> {
  const note = row(page, item).getByLabel(t.item.note)
  if ((await note.count()) === 0) await row(page, item).getByText(t.item.own, { exact: true }).click()
  return note
}

/** Everything in this origin's storage. */
export async function storageOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))
}

/** A card as it stands in storage now. */
export async function cardIn(page: Page, id = 'tiny'): Promise<Cancellation> {
  const decoded = decodeCard((await storageOf(page))[keyOf(id)] ?? '')
  if (!decoded.ok) throw new Error(`What is kept of ${id} is ${decoded.problem}`)
  return decoded.cancellation
}

/** What a card in storage says under its marks, item by item; nothing for what was taken back. */
export async function marksIn(page: Page, id = 'tiny'): Promise<readonly string[]> {
  const { marks } = await cardIn(page, id)
  return Object.keys(marks)
    .filter((item) => (marks[item]?.v ?? null) !== null)
    .toSorted()
}

/** The names of this origin's databases. */
export async function databasesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted())
}

/** Every text in one of this origin's databases, by its key; none where there is no such database. */
export async function textsIn(
  page: Page,
  database: 'xiaoka-mirror' | 'xiaoka-backups',
): Promise<Record<string, string>> {
  if (!(await databasesOf(page)).includes(database)) return {}
  return page.evaluate(
    async (name) =>
      new Promise<Record<string, string>>((resolve, reject) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('error', () => reject(new Error(`No ${name}`)))
        opening.addEventListener('success', () => {
          const texts = opening.result.transaction('texts').objectStore('texts')
          const keys = texts.getAllKeys()
          const values = texts.getAll()
          values.addEventListener('success', () => {
            opening.result.close()
            const rows = keys.result.map(
              (key, index) => [typeof key === 'string' ? key : '', String(values.result[index])] as const,
            )
            resolve(Object.fromEntries(rows))
          })
        })
      }),
    database,
  )
}

/** Waits until the second copy of a card says what a text contains. */
export async function untilMirrored(page: Page, words: string): Promise<void> {
  await expect.poll(async () => (await textsIn(page, 'xiaoka-mirror'))['tiny'] ?? '').toContain(words)
}

/** On the settings screen, has a text read and takes in what it holds; `warnings` are said before. */
export async function adopt(
  page: Page,
  text: string,
  how: 'merge' | 'replace' = 'merge',
  warnings: readonly string[] = [],
): Promise<void> {
  await page.getByLabel(t.adopt.text).fill(text)
  await page.getByRole('button', { name: t.adopt.read }).first().click()
  await page.locator(`input[value="${how}"]`).check()
  await expect(page.locator('[class*="AdoptPreview_warning"]')).toHaveText([...warnings])
  await page.getByRole('button', { name: t.adopt.apply, exact: true }).click()
  await expect(page.getByText(t.adopt.applied)).toBeVisible()
}

/** Opens the settings. */
export async function openSettings(page: Page): Promise<void> {
  await typeAddress(page, '#/settings')
  await at(page, 'settings')
}

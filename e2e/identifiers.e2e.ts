import { identifierWords } from '#i18n/identifiers/words.ts'
import type { BrowserContext, Page } from '@playwright/test'
import { at, expect, press, test, typeAddress } from './person.ts'

// Made-up numbers of each kind, well formed and not.
const NUMBERS = [
  '13800138000',
  '51234567',
  '89860012345678901234',
  '11010519491231002X',
  'A1234563',
  'H1234567800',
  '91350100M000100Y43',
  '1380O138000',
]

test('A number is checked offline, and leaves no digit anywhere (N10, N07)', async ({ page, context }) => {
  const said: string[] = []
  context.on('console', (message) => said.push(message.text()))
  await typeAddress(page, '#/tools/identifiers')
  const main = await at(page, 'identifiers')
  await context.setOffline(true)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url()))
  const { label } = await identifierWords.load('zh-CN')
  for (const number of NUMBERS) {
    await main.getByLabel(label).fill(number)
    await expect(verdict(page)).toHaveAttribute('data-verdict', number.includes('O') ? 'invalid' : 'ok')
  }
  expect(asked).toEqual([])
  const traces = [...(await everythingKept(page, context)), ...said].join('\n')
  for (const number of NUMBERS) expect(traces).not.toContain(number.slice(0, 6))
})

test('The field is empty after leaving, a reload, and Back (N08)', async ({ page }) => {
  const { label } = await identifierWords.load('zh-CN')
  const field = page.getByLabel(label)
  await typeAddress(page, '#/tools/identifiers')
  await at(page, 'identifiers')
  await field.fill('13800138000')
  await page.reload()
  await expect(field).toHaveValue('')
  await field.fill('13800138000')
  await typeAddress(page, '#/about')
  await at(page, 'about')
  await page.goBack()
  await at(page, 'identifiers')
  await expect(field).toHaveValue('')
  await field.fill('13800138000')
  await page.goto('about:blank')
  await page.goBack()
  await expect(field).toHaveValue('')
})

test('The kind can be chosen, and what was typed is no text of the page (N09)', async ({ page }) => {
  const { label, kinds } = await identifierWords.load('zh-CN')
  await typeAddress(page, '#/tools/identifiers')
  const main = await at(page, 'identifiers')
  await main.getByLabel(label).fill('51234567')
  await press(main.getByRole('radio', { name: kinds['mainland-mobile'] }))
  await expect(verdict(page)).toHaveAttribute('data-verdict', 'invalid')
  expect(await page.locator('body').innerText()).not.toContain('51234567')
})

function verdict(page: Page) {
  return page.locator('[data-verdict]')
}

/** Every text that the origin and the page could keep. */
async function everythingKept(page: Page, context: BrowserContext): Promise<string[]> {
  const state = await context.storageState({ indexedDB: true })
  const inPage = await page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    const cached = requests.flat().map(({ url }) => url)
    return [
      JSON.stringify(Object.entries(localStorage)),
      JSON.stringify(Object.entries(sessionStorage)),
      document.cookie,
      location.href,
      JSON.stringify(history.state),
      document.title,
      ...cached,
    ]
  })
  return [JSON.stringify(state), ...inPage]
}

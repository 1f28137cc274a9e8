import { identifierWords } from '#i18n/identifiers/words.ts'
import { calendarWords } from '#i18n/calendar/words.ts'
import { transferWords } from '#i18n/transfer/words.ts'
import { zhCN as t } from '#i18n/zhCN.ts'
import { decodeLink, payloadIn } from '#snapshot/link.ts'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { kept, leave, personalCard } from './failures/ground.ts'
import { goOffline } from './network.ts'
import { at, expect, press, test, typeAddress, withAnyCount } from './person.ts'

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

const WAITING = personalCard({
  mainland: { submission: { channel: 'online', on: '2026-11-02' }, promisedBy: '2999-12-01' },
})

test('A number is checked offline, and leaves no digit anywhere (N10, N07)', async ({ page, context }) => {
  const said: string[] = []
  context.on('console', (message) => said.push(message.text()))
  await typeAddress(page, '#/tools/identifiers')
  const main = await at(page, 'identifiers')
  await goOffline(context)
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

test(
  'What leaves the device after a number was checked holds none of its digits: file, link, code, calendar, sheet and print (N07, I18, Q12, D11, N10)',
  { tag: '@desktop' },
  async ({ page }) => {
    await leave(page, kept(WAITING))
    await typeAddress(page, '#/tools/identifiers?card=tiny')
    const { label } = await identifierWords.load('zh-CN')
    const field = (await at(page, 'identifiers')).getByLabel(label)
    for (const number of NUMBERS) await field.fill(number)
    const taken = [
      await exported(page),
      ...(await carried(page)),
      await calendar(page),
      await printed(page, '#/card/tiny/print', 'print'),
      await printed(page, '#/tools/packet?card=tiny', 'packet'),
      await printed(page, '#/card/tiny', 'line'),
      await printed(page, '#/tools/identifiers', 'identifiers'),
    ]
    for (const text of taken) {
      expect(text.length).toBeGreaterThan(100)
      for (const number of NUMBERS) expect(text).not.toContain(number.slice(0, 6))
    }
  },
)

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

async function exported(page: Page): Promise<string> {
  await typeAddress(page, '#/settings')
  await at(page, 'settings')
  return fileOf(page, page.getByRole('button', { name: t.take.download }))
}

// The code is the link, drawn; what it carries is unfolded here.
async function carried(page: Page): Promise<readonly string[]> {
  const words = await transferWords.load('zh-CN')
  await typeAddress(page, '#/transfer')
  await at(page, 'transfer')
  await page.getByLabel(words.texts).check()
  await page.getByText(words.showLink).click()
  const link = await page.getByLabel(words.link, { exact: true }).inputValue()
  return [link, JSON.stringify(await decodeLink(payloadIn(link) ?? ''))]
}

async function calendar(page: Page): Promise<string> {
  const words = await calendarWords.load('zh-CN')
  await typeAddress(page, '#/card/tiny/follow-up')
  await at(page, 'follow-up')
  return fileOf(page, page.getByRole('button', { name: withAnyCount(words.download) }))
}

async function printed(page: Page, hash: string, screen: string): Promise<string> {
  await typeAddress(page, hash)
  await at(page, screen)
  await page.emulateMedia({ media: 'print' })
  const values = await page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((each) => ('value' in each ? String(each.value) : '')))
  const text = `${await page.locator('body').innerText()} ${values.join(' ')}`
  await page.emulateMedia({ media: null })
  return text
}

async function fileOf(page: Page, button: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  return readFile(await file.path(), 'utf8')
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

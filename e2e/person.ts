import type { Leg } from '#domain/leg.ts'
import { LOCALES, type Locale } from '#domain/locale.ts'
import { en } from '#i18n/en.ts'
import type { Messages } from '#i18n/messages.ts'
import { zhCN } from '#i18n/zhCN.ts'
import { zhHK } from '#i18n/zhHK.ts'
import { test as base, expect, type BrowserContext, type Locator, type Page } from '@playwright/test'
import { forgetLastView } from './lastView.ts'
import { followRequests } from './network.ts'

export { expect }

/** A test that also fails when any page it opened had an error, or asked anybody else for anything. */
export const test = base.extend<{ troubles: string[]; seesLastView: boolean }>({
  seesLastView: [false, { option: true }],
  troubles: [
    async ({ context, baseURL, seesLastView }, run) => {
      if (!seesLastView) await forgetLastView(context)
      const troubles = watchAt(context, baseURL ?? '')
      await run(troubles)
      expect(troubles).toEqual([])
    },
    { auto: true },
  ],
})

/** Collects what must never happen in any page of a browser. */
export function watch(context: BrowserContext): string[] {
  return watchAt(context, test.info().project.use.baseURL ?? '')
}

function watchAt(context: BrowserContext, address: string): string[] {
  const troubles: string[] = []
  const own = new URL(address).origin
  followRequests(context)
  context.on('weberror', (event) => troubles.push(String(event.error())))
  context.on('console', (message) => {
    // On plain http the browser says at every load that it leaves this header out.
    const isLeftOut = message.text().startsWith('The Cross-Origin-Opener-Policy header has been ignored')
    if (message.type() === 'error' && !isLeftOut) troubles.push(`console: ${message.text()}`)
  })
  context.on('request', (request) => {
    const isOwn = new URL(request.url()).origin === own && request.method() === 'GET'
    if (!isOwn) troubles.push(`request: ${request.method()} ${request.url()}`)
  })
  return troubles
}

/** What a person with a mainland number of their own answers, all the way to cancelling. */
export const PERSONAL = {
  numbers: 'mainland',
  plan: 'contract',
  term: 'over',
  need: 'none',
  decision: 'cancel',
  operator: 'china-mobile',
  bought: 'operator',
  holder: 'self',
  identity: 'mainland-id',
  sim: 'plastic',
  handler: 'holder',
  debts: 'none',
} as const

export type Answers = Readonly<Record<string, string>>

/** What a browser is set to whose person reads each language. */
export const PREFERRED: Record<Locale, string> = { 'zh-CN': 'zh-CN', 'zh-HK': 'zh-HK', en: 'en-GB' }

const WORDS: Record<Locale, Messages> = { 'zh-CN': zhCN, 'zh-HK': zhHK, en }

/** The interface's words in the language the page is in. */
export async function wordsOn(page: Page): Promise<Messages> {
  const lang = await page.locator('html').getAttribute('lang')
  const locale = LOCALES.find((each) => each === lang)
  if (locale === undefined) throw new Error(`No such language: ${lang}`)
  return WORDS[locale]
}

/** Scrolls to what is wanted, then taps it where the device has a touch screen, else clicks it. */
export async function press(target: Locator): Promise<void> {
  // Rows far below take their height when they come near, which moves what stands under the finger; and a screen that was there before
  // the app is exchanged for the app's. Nobody aims at what still moves.
  await expect(async () => {
    await target.scrollIntoViewIfNeeded({ timeout: 5_000 })
    expect(await target.evaluate(staysPut, undefined, { timeout: 5_000 })).toBe(true)
  }).toPass({ timeout: 15_000, intervals: [0] })
  await (test.info().project.use.hasTouch === true ? target.tap() : target.click())
}

// Runs in the page. Only rows of the inventory are drawn when they come near.
async function staysPut(element: Element): Promise<boolean> {
  if (element.closest('[data-screen="unbind"]') === null) return true
  const { top } = element.getBoundingClientRect()
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
  const after = element.getBoundingClientRect()
  return after.top === top && after.bottom > 0 && top < innerHeight
}

/** The one primary act of a screen. */
export function primary(page: Page): Locator {
  return page.locator('[data-primary]')
}

/** A line of a checklist by its permanent id. */
export function row(page: Page, item: string): Locator {
  return page.locator(`[data-item="${item}"]`)
}

export function gate(page: Page): Locator {
  return page.locator('[data-gate]')
}

export function saveState(page: Page): Locator {
  return page.locator('[data-save]')
}

/** Waits until a screen is there with its heading, and hands it back. */
export async function at(page: Page, screen: string): Promise<Locator> {
  const main = page.locator(`main[data-screen="${screen}"]`)
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible()
  return main
}

/** The id of the card whose screen is open. */
export function cardOf(page: Page): string {
  const [, id] = /#\/card\/([a-z0-9]+)/.exec(page.url()) ?? []
  if (id === undefined) throw new Error(`No card is open at ${page.url()}`)
  return id
}

/** Opens the app at its bare address. */
export async function arrive(page: Page): Promise<void> {
  await page.goto('./')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Types an address into the browser. */
export async function typeAddress(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`)
}

/** Begins a first card from the home screen. */
export async function begin(page: Page): Promise<void> {
  await arrive(page)
  await press(primary(page))
  await at(page, 'decide')
}

/** Answers one question after the other until there is none, or one that `answers` does not name. */
export async function answer(page: Page, answers: Answers): Promise<void> {
  const form = page.locator('form[data-item^="decide."]')
  const through = page.locator('li[data-item^="decide."], main[data-screen="line"] h1')
  for (let asked = 0; asked < 20; asked += 1) {
    await expect(form.or(through).first()).toBeVisible()
    const item = (await form.count()) === 0 ? null : await form.getAttribute('data-item')
    const value = item === null ? undefined : answers[item.replace('decide.', '')]
    if (value === undefined) return
    await press(form.locator(`input[value="${value}"]`))
    await press(primary(page))
    await expect(page.locator(`form[data-item="${item}"]`)).toHaveCount(0)
  }
  throw new Error('The questions do not come to an end')
}

/** Begins a card and answers until its line is there. */
export async function beginWith(page: Page, answers: Answers): Promise<void> {
  await begin(page)
  await answer(page, answers)
  await at(page, 'line')
}

/** Follows a link of this screen to a screen of the open card. */
export async function follow(page: Page, screen: string): Promise<Locator> {
  const path = screen === 'line' ? '' : `/${screen}`
  await press(page.locator(`main a[href="#/card/${cardOf(page)}${path}"]`).first())
  return at(page, screen)
}

/** Ticks every open line of the screen, one by one. */
export async function settleRows(page: Page): Promise<void> {
  const open = page.locator('[data-item][data-status="todo"]').filter({ has: page.getByRole('checkbox') })
  const items = await open.evaluateAll((rows) => rows.map((each) => each.getAttribute('data-item') ?? ''))
  for (const item of items) {
    await press(row(page, item).getByRole('checkbox'))
    await expect(row(page, item)).toHaveAttribute('data-status', 'done')
  }
}

/** Says of every service left that the number is not bound there, one group after the other. */
async function settleServices(page: Page): Promise<void> {
  const { unbind } = await wordsOn(page)
  const rest = page.getByRole('button', { name: withAnyCount(unbind.bulk) })
  for (let left = await rest.count(); left > 0; left -= 1) {
    await press(rest.first())
    await expect(rest).toHaveCount(left - 1)
  }
}

const BEFORE_GATE = ['documents', 'backup', 'balance', 'unbind'] as const

/** From the line, settles everything that keeps the gate closed, and comes back to the line. */
export async function prepare(page: Page): Promise<void> {
  for (const station of BEFORE_GATE) {
    await follow(page, station)
    await settleRows(page)
    if (station === 'unbind') await settleServices(page)
    await follow(page, 'line')
  }
  await expect(gate(page)).toHaveAttribute('data-gate', 'open')
}

/** From the submission, through the check page and the page that asks a last time, to the steps of the number that is next. */
export async function goAhead(page: Page): Promise<void> {
  await press(page.locator('main a[href$="/check"]').first())
  await at(page, 'check')
  await press(primary(page))
  const last = await at(page, 'confirm')
  await last.locator('input[inputmode="numeric"]').fill('0012')
  await press(primary(page))
  await at(page, 'submit')
}

/** The part of the submission or of the follow-up that is about one of two numbers. */
export async function legPart(page: Page, leg: Leg): Promise<Locator> {
  const { legs } = await wordsOn(page)
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: legs[leg] }) })
}

/** Chooses a language in the head of the page. */
export async function speak(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('banner').getByRole('combobox').selectOption(locale)
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
}

/** A pattern for words with a number in them, whatever the number. */
export function withAnyCount(words: (count: number) => string): RegExp {
  const many = escaped(words(0)).replace('0', String.raw`\d+`)
  return new RegExp(`^(?:${escaped(words(1))}|${many})$`)
}

/** A pattern for words anywhere in a text, whatever spaces the page has in them. */
export function saying(words: string): RegExp {
  return new RegExp(escaped(words))
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`)
}

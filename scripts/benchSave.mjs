// Measures what one tick costs to save, in Chromium on the built app: full cases of 100 marks and 60 notes a card,
// with 1, 5 and 20 cards, at full speed and slowed four times. Prints the median and the worst of 40 ticks.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { installedChromium } from './browser.mjs'

const TICKS = 40

const server = await preview({ preview: { port: 0 }, logLevel: 'error' })
const address = server.resolvedUrls?.local[0] ?? ''
const executablePath = installedChromium()
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})

console.log('cards  slowdown  median ms  worst ms  characters written')
for (const cards of [1, 5, 20]) {
  for (const slowdown of [1, 4]) {
    const { times, written } = await measure(cards, slowdown)
    const sorted = times.toSorted((a, b) => a - b)
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0
    const worst = sorted.at(-1) ?? 0
    console.log(
      `${cards}`.padEnd(7) +
        `${slowdown}×`.padEnd(10) +
        median.toFixed(2).padEnd(11) +
        worst.toFixed(2).padEnd(10) +
        written,
    )
  }
}
await browser.close()
await server.close()

/**
 * How long each of the ticks took to save, in milliseconds, and how much text a save wrote.
 * @param {number} cards
 * @param {number} slowdown
 */
async function measure(cards, slowdown) {
  const context = await browser.newContext()
  /** @type {number[]} */
  const times = []
  let written = 0
  await context.exposeFunction('noteSave', (/** @type {number} */ time, /** @type {number} */ length) => {
    times.push(time)
    written = length
  })
  await context.addInitScript(watchSaves)
  const page = await context.newPage()
  await page.goto(`${address}favicon.svg`)
  await page.evaluate((entries) => {
    for (const [key, text] of entries) localStorage.setItem(key, text)
  }, fullCases(cards))
  await page.goto(`${address}#/card/full0/backup`)
  await page.getByRole('checkbox').first().waitFor()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  times.length = 0
  for (let tick = 0; tick < TICKS; tick += 1) {
    await page
      .getByRole('checkbox')
      .nth(tick % 4)
      .click()
  }
  await context.close()
  return { times, written }
}

// A save begins with reading the card's text and ends with its text written.
function watchSaves() {
  // oxlint-disable-next-line typescript/unbound-method -- both are called with the storage they are asked of
  const { getItem, setItem } = Storage.prototype
  let begun = 0
  Storage.prototype.getItem = function getTimed(key) {
    begun = performance.now()
    return getItem.call(this, key)
  }
  Storage.prototype.setItem = function setTimed(key, text) {
    setItem.call(this, key, text)
    const time = performance.now() - begun
    if (key.startsWith('xiaoka.card.') && 'noteSave' in window && typeof window.noteSave === 'function') {
      window.noteSave(time, text.length)
    }
  }
}

/**
 * The keys and texts of full cases.
 * @param {number} cards
 */
function fullCases(cards) {
  return Array.from({ length: cards }, (_, index) => {
    const card = {
      id: `full${index}`,
      life: 1,
      ordinal: index + 1,
      startedOn: '2026-11-01',
      clock: 300,
      answers: { decision: kept('cancel', 1), numbers: kept('both', 2) },
      marks: registers(100, { said: 'done' }),
      notes: registers(60, '问过客服，说要带身份证原件，周三上午人少，记得先取号。'),
      bindings: registers(97, { said: 'moved' }),
      ownServices: {},
      mainland: {},
      hongkong: {},
    }
    const text = JSON.stringify({ app: 'xiaoka', version: 1, savedAt: '2026-11-24T08:00:00.000Z', card })
    return /** @type {const} */ ([`xiaoka.card.full${index}`, text])
  })
}

/**
 * @param {number} count
 * @param {unknown} value
 */
function registers(count, value) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`item.number-${index}`, kept(value, index + 1)]),
  )
}

/**
 * @param {unknown} v
 * @param {number} n
 */
function kept(v, n) {
  return { v, n, by: 'bench1' }
}

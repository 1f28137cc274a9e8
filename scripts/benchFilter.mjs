// Measures how long the inventory of 97 services and 200 of the person's own takes to filter, in Chromium on the built app, at full
// speed and slowed four times. "The key" is how long the field takes to answer a key; the list follows, without holding up the next.
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { installedChromium } from './browser.mjs'

const ROUNDS = 8
const FRAME_MS = 1000 / 60

const server = await preview({ preview: { port: 0 }, logLevel: 'error' })
const address = server.resolvedUrls?.local[0] ?? ''
const executablePath = installedChromium()
const browser = await chromium.launch({
  ...(executablePath === null ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
})

console.log('what               slowdown  median ms  worst ms  frames')
for (const slowdown of [1, 4]) {
  for (const [name, times] of Object.entries(await measure(slowdown))) {
    const sorted = times.toSorted((a, b) => a - b)
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0
    const worst = sorted.at(-1) ?? 0
    const frames = Math.ceil(median / FRAME_MS)
    console.log(
      name.padEnd(19) +
        `${slowdown}×`.padEnd(10) +
        median.toFixed(1).padEnd(11) +
        worst.toFixed(1).padEnd(10) +
        frames,
    )
  }
}
await browser.close()
await server.close()

/**
 * The time the page's thread works for each way of narrowing the list, in milliseconds.
 * @param {number} slowdown
 */
async function measure(slowdown) {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  await page.goto(`${address}favicon.svg`)
  await page.evaluate(([key, text]) => localStorage.setItem(key, text), fullCard())
  await page.goto(`${address}#/card/full/unbind`)
  await page.getByRole('searchbox').waitFor()
  const rows = page.locator('[data-item^="unbind."]')
  await rows.nth(290).waitFor({ state: 'attached' })
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  /** @type {Record<string, number[]>} */
  const times = {
    'the key': [],
    'narrow by a letter': [],
    'narrow to few': [],
    'show all again': [],
    'only what is left': [],
    'all services': [],
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const letter = await page.evaluate(typeAndWait, 'w')
    times['the key']?.push(letter.key)
    times['narrow by a letter']?.push(letter.list)
    times['narrow to few']?.push((await page.evaluate(typeAndWait, 'wx')).list)
    times['show all again']?.push((await page.evaluate(typeAndWait, '')).list)
    times['only what is left']?.push(await page.evaluate(chooseAndWait, 'open'))
    times['all services']?.push(await page.evaluate(chooseAndWait, 'all'))
  }
  await context.close()
  return times
}

/**
 * Types into the search as a key does; tells when the field had answered, and when the list had followed.
 * @param {string} text
 */
async function typeAndWait(text) {
  const field = document.querySelector('input[type="search"]')
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no search.')
  const begun = performance.now()
  // React listens to the setter that the browser itself uses.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  // React answers a key in a microtask; what was put off runs as tasks, and the first idle moment comes after all of them.
  await Promise.resolve()
  const key = performance.now() - begun
  await new Promise((idle) => {
    requestIdleCallback(idle)
  })
  return { key, list: performance.now() - begun }
}

/**
 * Chooses one of the two chips of the filter, and waits as above.
 * @param {string} value
 */
async function chooseAndWait(value) {
  const chip = document.querySelector(`search input[value="${value}"]`)
  if (!(chip instanceof HTMLInputElement)) throw new Error('There is no such chip.')
  const begun = performance.now()
  chip.click()
  await new Promise((idle) => {
    requestIdleCallback(idle)
  })
  return performance.now() - begun
}

/** The key and the text of a card with 200 services of the person's own, half of everything answered. */
function fullCard() {
  const own = Array.from(
    { length: 200 },
    (_, index) => /** @type {const} */ ([`own${index}`, `健身房 wx ${index}`]),
  )
  const card = {
    id: 'full',
    life: 1,
    ordinal: 1,
    startedOn: '2026-11-01',
    clock: 900,
    answers: {
      decision: kept('cancel', 1),
      numbers: kept('both', 2),
      operator: kept('cmhk', 3),
      holder: kept('self', 4),
    },
    marks: {},
    notes: {},
    bindings: Object.fromEntries(own.slice(0, 100).map(([id]) => [id, kept({ said: 'moved' }, 5)])),
    ownServices: Object.fromEntries(own.map(([id, name]) => [id, kept(name, 6)])),
    mainland: {},
    hongkong: {},
  }
  const text = JSON.stringify({ app: 'xiaoka', version: 1, savedAt: '2026-11-24T08:00:00.000Z', card })
  return /** @type {const} */ (['xiaoka.card.full', text])
}

/**
 * @param {unknown} v
 * @param {number} n
 */
function kept(v, n) {
  return { v, n, by: 'bench1' }
}

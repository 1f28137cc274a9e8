import { inventoryCard } from './cases.mjs'
import { medianOf } from './statistics.mjs'
import { visit } from './visit.mjs'

const ROUNDS = 8
const FRAME_MS = 1000 / 60

/**
 * How long the inventory of 97 services and 200 of the person's own takes to filter, half of everything answered, at full speed and
 * slowed four times. "The key" is how long the field takes to answer a key; the list follows, without holding up the next.
 * @param {string} address
 */
export async function filterTable(address) {
  const lines = ['what               slowdown  median ms  worst ms  frames']
  for (const slowdown of [1, 4]) {
    for (const [name, times] of Object.entries(await timesOf(address, slowdown))) {
      const median = medianOf(times)
      const cells = [
        name.padEnd(19),
        `${slowdown}×`.padEnd(10),
        median.toFixed(1).padEnd(11),
        Math.max(...times)
          .toFixed(1)
          .padEnd(10),
        Math.ceil(median / FRAME_MS),
      ]
      lines.push(cells.join(''))
    }
  }
  return lines.join('\n')
}

/**
 * The time the page's thread works for each way of narrowing the list, in milliseconds.
 * @param {string} address
 * @param {number} slowdown
 */
function timesOf(address, slowdown) {
  const saved = Object.fromEntries([inventoryCard({ own: 200, settled: 148 })])
  return visit({ speed: 'full', saved }, async ({ page, session }) => {
    await page.goto(`${address}#/card/bench/unbind`)
    await page.getByRole('searchbox').waitFor()
    await page.locator('[data-item^="unbind."]').nth(290).waitFor({ state: 'attached' })
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
    return times
  })
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

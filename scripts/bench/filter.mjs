import { inventoryCard } from './cases.mjs'
import { medianOf } from './statistics.mjs'
import { visit } from './visit.mjs'

const ROUNDS = 12
const FRAME_MS = 1000 / 60

/** @typedef {{ key: number, frame: number }} Times until the key or press is answered, and what the frame after it takes, in milliseconds */

/** @type {readonly (readonly [name: string, act: readonly ['type' | 'choose', string]])[]} */
const ACTS = [
  ['narrow by a letter', ['type', 'w']],
  ['narrow to few', ['type', 'wx']],
  ['show all again', ['type', '']],
  ['only what is left', ['choose', 'open']],
  ['all services', ['choose', 'all']],
]

/**
 * How long the inventory of 97 services and 200 of the person's own takes to filter, half of everything answered, at full speed and
 * slowed four times: the work of the page's thread until the key is answered and in the frame that shows it, without waiting for that
 * frame. "Of it, the filter" is what is left when the same page with its rows taken away has done the same: what any key costs is not
 * the filter's.
 * @param {string} address
 */
export async function filterTable(address) {
  const lines = ['what               slowdown  key ms  frame ms  of it, the filter  frames']
  for (const slowdown of [1, 4]) {
    const whole = await timesOf(address, { slowdown, rows: true })
    const alone = await timesOf(address, { slowdown, rows: false })
    for (const [name] of ACTS) {
      const { key, frame } = medians(whole.get(name) ?? [])
      const page = medians(alone.get(name) ?? [])
      const own = Math.max(0, key + frame - page.key - page.frame)
      const cells = [
        name.padEnd(19),
        `${slowdown}×`.padEnd(10),
        key.toFixed(1).padEnd(8),
        frame.toFixed(1).padEnd(10),
        own.toFixed(1).padEnd(19),
        Math.ceil((key + frame) / FRAME_MS),
      ]
      lines.push(cells.join(''))
    }
  }
  return lines.join('\n')
}

/** @param {readonly Times[]} times */
function medians(times) {
  return { key: medianOf(times.map(({ key }) => key)), frame: medianOf(times.map(({ frame }) => frame)) }
}

/**
 * What each way of narrowing the list takes, with the list's rows or without them.
 * @param {string} address
 * @param {{ slowdown: number, rows: boolean }} how
 * @returns {Promise<Map<string, Times[]>>}
 */
function timesOf(address, { slowdown, rows }) {
  const saved = Object.fromEntries([inventoryCard({ own: 200, settled: 148 })])
  return visit({ speed: 'full', saved }, async ({ page, session }) => {
    await page.goto(`${address}#/card/bench/unbind`)
    await page.getByRole('searchbox').waitFor()
    await page.locator('[data-item^="unbind."]').nth(290).waitFor({ state: 'attached' })
    if (!rows) await page.evaluate(takeRowsAway)
    await page.waitForTimeout(1500)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    /** @type {Map<string, Times[]>} */
    const times = new Map(ACTS.map(([name]) => [name, []]))
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [name, act] of ACTS) times.get(name)?.push(await page.evaluate(actAndWatch, act))
    }
    return times
  })
}

/** Runs in the page. */
function takeRowsAway() {
  for (const row of document.querySelectorAll('li[data-service]')) row.remove()
}

/**
 * Runs in the page: types into the search as a key does, or chooses one of the keys of the filter, and watches the thread.
 * @param {readonly ['type' | 'choose', string]} act
 * @returns {Promise<Times>}
 */
async function actAndWatch([way, what]) {
  const sought = way === 'type' ? 'input[type="search"]' : `search input[value="${what}"]`
  const field = document.querySelector(sought)
  if (!(field instanceof HTMLInputElement)) throw new Error('There is no filter.')
  // What the question from outside brought along is over by then.
  await new Promise((rested) => {
    setTimeout(rested, 120)
  })
  const begun = performance.now()
  if (way === 'choose') field.click()
  else {
    // React listens to the setter that the browser itself uses.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, what)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  // React answers a key in a microtask.
  await Promise.resolve()
  const key = performance.now() - begun
  const frame = await new Promise((drawn) => {
    requestAnimationFrame(() => {
      const at = performance.now()
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => drawn(performance.now() - at))
      port1.start()
      port2.postMessage(null)
    })
  })
  // Rows further down are drawn in idle moments.
  await new Promise((idle) => {
    requestIdleCallback(idle)
  })
  return { key, frame }
}

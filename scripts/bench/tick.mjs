import { setTimeout as wait } from 'node:timers/promises'
import { scriptTime } from './scriptTime.mjs'

/**
 * One tick: when it was made, how long scripts ran for it, and after how long it was written down.
 * @typedef {{ at: number, script: number, written: number }} Tick
 */

/**
 * Brings a line that can still be ticked to the middle of the screen, clicks it as a mouse does and sees that it is ticked.
 * @param {import('./visit.mjs').Visitor} visitor
 * @param {{ free: string, ticked: string, nth: number }} which
 * @returns {Promise<Tick>}
 */
export async function tickOnce({ page, session }, { free, ticked, nth }) {
  const { x, y, before } = await page.evaluate(standStill, { free, ticked, nth })
  await page.mouse.move(x, y)
  await wait(60)
  const earlier = await scriptTime(session)
  await page.mouse.down()
  await page.mouse.up()
  await wait(150)
  const script = (await scriptTime(session)) - earlier
  const { at, written, after } = await page.evaluate(whatCame, ticked)
  if (after <= before) throw new Error('A click ticked nothing.')
  return { at, script, written: written - at }
}

/**
 * Runs in the page.
 * @param {{ free: string, ticked: string, nth: number }} which
 */
async function standStill({ free, ticked, nth }) {
  const all = document.querySelectorAll(free)
  const line = all.item(nth % all.length)
  line.scrollIntoView({ block: 'center', behavior: 'instant' })
  let same = 0
  for (let last = -1; same < 4;) {
    await new Promise((frame) => {
      requestAnimationFrame(frame)
    })
    const { top } = line.getBoundingClientRect()
    same = top === last ? same + 1 : 0
    last = top
  }
  const box = line.getBoundingClientRect()
  addEventListener('click', ({ timeStamp }) => Object.assign(window, { clicked: timeStamp }), {
    capture: true,
    once: true,
  })
  return {
    x: box.left + Math.min(box.width / 2, 200),
    y: box.top + box.height / 2,
    before: document.querySelectorAll(ticked).length,
  }
}

/**
 * Runs in the page.
 * @param {string} ticked
 */
function whatCame(ticked) {
  /** @type {number} */
  const at = Reflect.get(window, 'clicked')
  /** @type {number[]} */
  const writes = Reflect.get(window, 'seen').writes
  return {
    at,
    written: writes.find((time) => time >= at) ?? Number.NaN,
    after: document.querySelectorAll(ticked).length,
  }
}

import { setTimeout as wait } from 'node:timers/promises'
import { scriptTime } from './scriptTime.mjs'
import { medianOf } from './statistics.mjs'
import { tickOnce } from './tick.mjs'
import { visit } from './visit.mjs'

/** @typedef {import('./pages.mjs').Page} Page */
/** @typedef {Record<string, number>} Figures */

/** The first visit, looked at and left alone.
 * @param {Page} page
 * @returns {Promise<Figures>}
 */
export function firstLook({ address, first }) {
  return visit({ speed: 'slow', control: first.control }, async (visitor) => {
    await visitor.page.goto(address + first.path)
    await visitor.until('visible')
    await visitor.quiet()
    const seen = await visitor.seen()
    const { requests, bytes, foreign } = visitor.asked(address)
    return {
      'first paint': numberFrom(seen.paint),
      'control visible': numberFrom(seen.visible),
      'main thread blocked': seen.blocked,
      'layout shift': seen.shift,
      requests,
      'all bytes': bytes,
      'foreign requests': foreign,
    }
  })
}

/** The first visit of somebody who presses the first control as soon as it is there, and again until something comes of it.
 * @param {Page} page
 * @returns {Promise<Figures>}
 */
export function firstPress({ address, first }) {
  const watch = { control: first.control, after: first.after, presses: true }
  return visit({ speed: 'slow', ...watch }, async (visitor) => {
    await visitor.page.goto(address + first.path)
    await visitor.until('led')
    const seen = await visitor.seen()
    return { 'control works': numberFrom(seen.acted), 'led on': numberFrom(seen.led) }
  })
}

/** Ticks in a list of so many lines, all the ticks of somebody in earnest.
 * @param {Page} page
 * @param {{ lines: number, ticks: number }} how
 * @returns {Promise<Figures>}
 */
export function ticking({ address, list }, { lines, ticks }) {
  const { path, free, ticked, saved } = list(lines)
  return visit({ speed: 'full', saved: saved(0), ticked }, async (visitor) => {
    const { page, session } = visitor
    await page.goto(address + path)
    await page
      .locator(free)
      .nth(lines - 1)
      .waitFor({ state: 'attached' })
    await visitor.quiet()
    await visitor.slowDown('slow processor')
    await session.send('Performance.enable')
    const idle = await idleScript(session)
    /** @type {import('./tick.mjs').Tick[]} */
    const made = []
    for (let tick = 0; tick < ticks; tick += 1)
      made.push(await tickOnce(visitor, { free, ticked, nth: tick * 7 }))
    await wait(300)
    const { events, shift } = await visitor.seen()
    return {
      'worst tick': Math.max(...made.map(({ at }) => delayOf(at, events))),
      'median tick': medianOf(made.map(({ at }) => delayOf(at, events))),
      'script per tick': medianOf(made.map(({ script }) => Math.max(0, script - idle))),
      'tick to disk': medianOf(made.map(({ written }) => written)),
      'shift by ticks': shift,
      heap: await heapOf(session),
    }
  })
}

/** Coming back: the list with earlier ticks loaded again on a slow network, with whatever the first visit left in the browser.
 * @param {Page} page
 * @param {{ lines: number, ticks: number }} how
 * @returns {Promise<Figures>}
 */
export function comingBack({ address, list }, { lines, ticks }) {
  const { path, ticked, saved } = list(lines)
  return visit({ speed: 'full', saved: saved(ticks), ticked, expected: ticks }, async (visitor) => {
    const { page } = visitor
    await page.goto(address + path)
    await visitor.until('resumed')
    await visitor.quiet()
    await page.evaluate(async () => {
      if ((await navigator.serviceWorker.getRegistration()) !== undefined) await navigator.serviceWorker.ready
    })
    await wait(1500)
    await visitor.slowDown('slow')
    // Not asked anything before it is there: a question takes a slow page 60 ms, between arriving and drawing.
    await page.reload({ waitUntil: 'load' })
    await visitor.until('resumed')
    await visitor.until('paint')
    const seen = await visitor.seen()
    return { 'ticks back': numberFrom(seen.resumed), 'first paint again': numberFrom(seen.paint) }
  })
}

// The browser tells of events that took 16 ms or longer, rounded to 8.
/**
 * @param {number} at
 * @param {import('./watch.mjs').Seen['events']} events
 */
function delayOf(at, events) {
  const near = events.filter((event) => event.at >= at - 120 && event.at <= at + 20)
  return Math.max(8, ...near.map(({ lasted }) => lasted))
}

/** @param {import('@playwright/test').CDPSession} session */
async function idleScript(session) {
  /** @type {number[]} */
  const times = []
  for (let window = 0; window < 5; window += 1) {
    const before = await scriptTime(session)
    await wait(150)
    times.push((await scriptTime(session)) - before)
  }
  return medianOf(times)
}

/** @param {import('@playwright/test').CDPSession} session */
async function heapOf(session) {
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  await wait(200)
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** @param {number | null} time */
function numberFrom(time) {
  if (time === null) throw new Error('The page never came so far.')
  return time
}

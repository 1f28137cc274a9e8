import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { installedChromium } from '#scripts/browser.mjs'
import { watchPage } from './watch.mjs'

const SLOW_NETWORK = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 }
const FREE_NETWORK = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
const QUIET_MS = 1000
const PATIENCE_MS = 30_000

/** What a new profile of a new browser sees, on a phone four times slower than this machine and on a slow network unless said otherwise.
 * @template T
 * @param {Partial<import('./watch.mjs').Watch> & { speed: 'slow' | 'full' }} how
 * @param {(visitor: Visitor) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function visit({ speed, ...watch }, act) {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const executablePath = installedChromium()
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath === null ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Hong_Kong',
  })
  try {
    const [page = await context.newPage()] = context.pages()
    const visitor = new Visitor(page, await context.newCDPSession(page))
    await page.addInitScript(watchPage, { ...NOTHING, ...watch })
    await visitor.begin(speed)
    return await act(visitor)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** @type {import('./watch.mjs').Watch} */
const NOTHING = {
  control: 'input',
  ticked: 'input:checked',
  expected: null,
  presses: false,
  after: 'input',
  saved: {},
}

/** One person in front of one page. */
export class Visitor {
  /** @type {Map<string, { address: string, isOver: boolean, at: number, bytes: number }>} */
  #requests = new Map()

  /**
   * @param {import('@playwright/test').Page} page
   * @param {import('@playwright/test').CDPSession} session
   */
  constructor(page, session) {
    this.page = page
    this.session = session
  }

  /** @param {'slow' | 'full'} speed */
  async begin(speed) {
    const { session } = this
    session.on('Network.requestWillBeSent', ({ requestId, request }) => {
      if (!request.url.startsWith('http')) return
      this.#requests.set(requestId, { address: request.url, isOver: false, at: Date.now(), bytes: 0 })
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      this.#end(requestId, encodedDataLength),
    )
    session.on('Network.loadingFailed', ({ requestId }) => this.#end(requestId, 0))
    await session.send('Network.enable')
    await this.slowDown(speed)
  }

  /** @param {'slow' | 'full' | 'slow processor'} speed */
  async slowDown(speed) {
    const network = speed === 'slow' ? SLOW_NETWORK : FREE_NETWORK
    await this.session.send('Network.emulateNetworkConditions', { offline: false, ...network })
    await this.session.send('Emulation.setCPUThrottlingRate', { rate: speed === 'full' ? 1 : 4 })
  }

  /** @returns {Promise<import('./watch.mjs').Seen>} */
  seen() {
    return this.page.evaluate(() => Reflect.get(window, 'seen'))
  }

  /**
   * Waits until the page has noted a time.
   * @param {'paint' | 'visible' | 'acted' | 'led' | 'resumed'} what
   */
  async until(what) {
    await this.page.waitForFunction((name) => Reflect.get(window, 'seen')[name] > 0, what, {
      timeout: PATIENCE_MS,
      polling: 100,
    })
  }

  /** Waits until nothing was asked of the network for a second. */
  async quiet() {
    const begun = Date.now()
    for (;;) {
      await wait(50)
      const all = [...this.#requests.values()]
      const last = Math.max(begun, ...all.map(({ at }) => at))
      if (all.every(({ isOver }) => isOver) && Date.now() - last > QUIET_MS) return
      if (Date.now() - begun > PATIENCE_MS) return
    }
  }

  /**
   * What the page asked for: how often, how much came, and how often of somebody else.
   * @param {string} address
   */
  asked(address) {
    const all = [...this.#requests.values()]
    return {
      requests: all.length,
      bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
      foreign: all.filter((request) => !request.address.startsWith(address)).length,
    }
  }

  /**
   * @param {string} id
   * @param {number} bytes
   */
  #end(id, bytes) {
    const request = this.#requests.get(id)
    if (request !== undefined) Object.assign(request, { isOver: true, at: Date.now(), bytes })
  }
}

import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from '@playwright/test'

/** Makes the writes of this page to keys that contain `part` fail, as in a full storage, until what is returned is called. */
export async function failWrites(page: Page, part: string): Promise<() => Promise<void>> {
  await page.evaluate((wanted) => {
    const write = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')
    // oxlint-disable-next-line typescript/unbound-method -- the proxy hands over the storage that was asked
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply: (put, storage, words: [string, string]) => {
        if (words[0].includes(wanted)) throw new DOMException('full', 'QuotaExceededError')
        Reflect.apply(put, storage, words)
      },
    })
    document.addEventListener('there-is-room', () => {
      if (write !== undefined) Object.defineProperty(Storage.prototype, 'setItem', write)
    })
  }, part)
  return () => page.evaluate(() => void document.dispatchEvent(new Event('there-is-room')))
}

/** Kills the browser of a profile, as a crash or an empty battery would: nothing is flushed, nothing is told. */
export function kill(profile: string): void {
  const found = execFileSync('pgrep', ['-f', '--', `--user-data-dir=${profile}( |$)`]).toString()
  for (const id of found.split('\n').filter((line) => line !== '')) {
    try {
      process.kill(Number(id), 'SIGKILL')
    } catch {
      // Gone with its parent.
    }
  }
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    rmSync(join(profile, lock), { force: true })
  }
}

/** From now on counts what the pages of a browser write of cards. */
export async function countWrites(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- the proxy hands over the storage that was asked
    Storage.prototype.setItem = new Proxy(Storage.prototype.setItem, {
      apply: (write, storage, words: [string, string]) => {
        if (words[0].startsWith('xiaoka.card.')) performance.mark('written')
        Reflect.apply(write, storage, words)
      },
    })
  })
}

/** How often these pages wrote a card since they were loaded. */
export async function writesOf(pages: readonly Page[]): Promise<number> {
  const counts = pages.map(async (page) =>
    page.evaluate(() => performance.getEntriesByName('written').length),
  )
  return (await Promise.all(counts)).reduce((total, each) => total + each, 0)
}

/** Crashes what draws the page. */
export async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash')
  // The address never answers.
  page.goto('chrome://crash').catch(() => undefined)
  await crashed
}

/** Lets the browser of a new profile forbid sites to keep anything. */
export function forbidSiteData(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = { profile: { default_content_setting_values: { cookies: 2 } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
}

/** Freezes a tab in the background, or wakes it. */
export async function setLifecycle(page: Page, state: 'frozen' | 'active'): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setWebLifecycleState', { state })
}

/** Clears everything the page's origin keeps, as Safari does after seven days or a person who clears site data. */
export async function evict(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'all',
  })
}

/** Lets the page's origin keep only so many bytes in databases. */
export async function limitDatabases(page: Page, quotaSize: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize })
}

/** Puts random bytes into a database of the page's origin, piece by piece, as often as told or until it is full. */
export async function putBytes(page: Page, name: string, times = Infinity): Promise<void> {
  await page.evaluate(
    async ([database, most]) => {
      const opening = indexedDB.open(database, 1)
      await new Promise((resolve) => {
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('texts'))
        opening.addEventListener('success', resolve)
      })
      const put = async (key: number) =>
        new Promise<boolean>((resolve) => {
          const putting = opening.result.transaction('texts', 'readwrite')
          putting.objectStore('texts').put(crypto.getRandomValues(new Uint8Array(60_000)), key)
          putting.addEventListener('complete', () => resolve(true))
          putting.addEventListener('abort', () => resolve(false))
        })
      for (let key = 0; key < most && (await put(key)); key += 1) continue
      opening.result.close()
    },
    [name, times] as const,
  )
}

/** Lets no database of the page's origin be opened until the page is closed: one tab holds it, another waits to change it. */
export async function holdDatabase(page: Page, name: string): Promise<void> {
  await page.evaluate(
    async (held) =>
      new Promise<void>((resolve) => {
        const holding = indexedDB.open(held, 1)
        holding.addEventListener('upgradeneeded', () => holding.result.createObjectStore('texts'))
        holding.addEventListener('success', () => {
          const changing = indexedDB.open(held, 2)
          changing.addEventListener('blocked', () => resolve())
        })
      }),
    name,
  )
}

import { DOCUMENTS, kept, put } from '#e2e/failures/ground.ts'
import { arrive, at, expect, test as base, typeAddress } from '#e2e/person.ts'
import type { Page } from '@playwright/test'
import { startHost, type Host } from './host.ts'
import { THIS_RELEASE } from './release.ts'

/** A test with a host of its own and a browser that lets the worker in. */
export const test = base.extend<{ host: Host; folder: string }>({
  folder: ['/', { option: true }],
  host: async ({ folder }, run) => {
    const host = await startHost(THIS_RELEASE, folder)
    await run(host)
    await host.stop()
  },
  baseURL: async ({ host }, run) => {
    await run(host.address)
  },
  serviceWorkers: async ({ host }, run) => {
    await run(host.root === null ? 'block' : 'allow')
  },
})

/** Waits until this browser has everything it needs to open the page without a network. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active?.state === 'activated') return
    await new Promise((resolve) => active?.addEventListener('statechange', resolve))
  })
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
}

/** Looks for a newer build, as the browser does by itself at each visit. */
export async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
}

/** The release that the page on the screen belongs to. */
export async function releaseOn(page: Page): Promise<string> {
  return (await page.locator('html').getAttribute('data-release')) ?? 'this'
}

/** Takes what a bad host is bound to make the browser complain about out of the troubles of a test. */
export function forgive(troubles: string[], expected: RegExp): void {
  const others = troubles.filter((each) => !expected.test(each))
  troubles.splice(0, troubles.length, ...others)
}

/** Leaves a card in this browser and opens its documents, as on a second visit. */
export async function openDocumentsOf(page: Page): Promise<void> {
  await arrive(page)
  await put(page, kept())
  await typeAddress(page, DOCUMENTS)
  await page.reload()
  await at(page, 'documents')
}

/** From the next page on, asking for the browser's storage throws, as where site data is blocked. */
export async function denyStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
  })
}

import type { Page } from '@playwright/test'

/** Keeps files, the app's own script unless others are named, on the way until what is returned is called. */
export async function holdBack(page: Page, files = '**/assets/index-*.js'): Promise<() => boolean> {
  const gate = new EventTarget()
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve)
  })
  await page.route(files, async (route) => {
    await opened
    await route.continue()
  })
  return () => gate.dispatchEvent(new Event('open'))
}

import type { Page } from '@playwright/test'

/** Keeps the app's own script on the way until what is returned is called. */
export async function holdBack(page: Page): Promise<() => boolean> {
  const gate = new EventTarget()
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve)
  })
  await page.route('**/assets/index-*.js', async (route) => {
    await opened
    await route.continue()
  })
  return () => gate.dispatchEvent(new Event('open'))
}

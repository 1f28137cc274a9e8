import type { BrowserContext } from '@playwright/test'

/**
 * From now on every page of this browser is the app's own from the start. A screen put back for a moment (docs/decisions/first-paint.md)
 * is changed for the app's while a test looks at it; `lastView.e2e.ts` is where it is tried, with `seesLastView`.
 */
export async function forgetLastView(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      localStorage.removeItem('xiaoka.last-view')
    } catch {
      // Where storage is forbidden there is none.
    }
  })
}

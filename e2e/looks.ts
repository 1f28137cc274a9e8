import type { Locale } from '#domain/locale.ts'
import type { Page } from '@playwright/test'
import { axeFinds } from './axe.ts'
import { expect, primary, speak } from './person.ts'
import { openMore } from './screens.ts'

/** Looks at the open screen in one language at 320 px, everything opened, light and dark: it fits, has one primary act at most, and axe finds nothing. */
export async function inEachLook(page: Page, locale: Locale): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await speak(page, locale)
  // What was opened may hold more to open.
  await openMore(page, Infinity)
  await openMore(page, Infinity)
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(320)
  expect(await primary(page).count()).toBeLessThanOrEqual(1)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await axeFinds(page), colorScheme).toEqual([])
  }
}

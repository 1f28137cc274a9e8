import { chromium, test, type BrowserContext } from '@playwright/test'
import { forgetLastView } from './lastView.ts'

/** Opens a browser of its own on a directory that outlives it. */
export async function openProfile(directory: string): Promise<BrowserContext> {
  const { launchOptions: { executablePath, args } = {}, ...use } = test.info().project.use
  const context = await chromium.launchPersistentContext(directory, {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: args ?? [],
    baseURL: use.baseURL ?? '',
    locale: use.locale ?? 'zh-CN',
    timezoneId: use.timezoneId ?? 'Asia/Hong_Kong',
    viewport: use.viewport ?? null,
    hasTouch: use.hasTouch ?? false,
    isMobile: use.isMobile ?? false,
    serviceWorkers: 'block',
  })
  await forgetLastView(context)
  return context
}

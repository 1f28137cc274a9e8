import type { Hint } from '#snapshot/preferenceValues.ts'

/** Whether the page is shown inside another app (WeChat, QQ, Alipay, Weibo), which may not download and may forget. */
export function isInApp(userAgent: string): boolean {
  return /MicroMessenger|QQ\/|AlipayClient|Weibo/i.test(userAgent)
}

/** The explanation this browser needs, or `null`. Safari clears a site's storage after seven days of its use without a visit (WebKit). */
export function hintFor(userAgent: string): Hint | null {
  if (isInApp(userAgent)) return 'in-app'
  const isSafari = /Safari\//.test(userAgent) && !/Chrom(e|ium)|Android|CriOS|FxiOS|EdgiOS/.test(userAgent)
  return isSafari ? 'safari' : null
}

/** Asks the browser, once and without nagging, to keep what we store for good; `null` where it cannot be asked. */
export async function askForDurability(): Promise<boolean | null> {
  try {
    return await navigator.storage.persist()
  } catch {
    // Missing on plain http and in older browsers.
    return null
  }
}

/** Whether the browser has agreed to keep what we store; `null` where it cannot say. */
export async function isDurable(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted()
  } catch {
    // As above: the person is told nothing rather than something wrong.
    return null
  }
}

import type { SpokenGuide } from '#domain/guide.ts'
import type { Locale } from '#domain/locale.ts'

const FAILURE_STAYS_MS = 1_000

const arriving = new Map<Locale, Promise<SpokenGuide>>()

/** The content in one language, fetched once; a failed fetch is tried again when asked for a little later. */
export function loadGuide(locale: Locale): Promise<SpokenGuide> {
  const earlier = arriving.get(locale)
  if (earlier !== undefined) return earlier
  const promise = IMPORTS[locale]().then(({ guide }) => guide)
  arriving.set(locale, promise)
  promise.then(
    // React looks here first, and then shows the content without waiting for a turn of its own.
    (guide) => Object.assign(promise, { status: 'fulfilled', value: guide }),
    // A screen that waits asks again the moment this fails; it must hear of the failure, not wait anew for ever.
    () => setTimeout(() => arriving.delete(locale), FAILURE_STAYS_MS),
  )
  return promise
}

// Each language is a module of its own, made from src/content when the app is built (build/guideByLanguage.ts).
const IMPORTS: Record<Locale, () => Promise<{ guide: SpokenGuide }>> = {
  'zh-CN': () => import('#content/guide.ts?in=zh-CN'),
  'zh-HK': () => import('#content/guide.ts?in=zh-HK'),
  en: () => import('#content/guide.ts?in=en'),
}

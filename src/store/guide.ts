import type { SpokenGuide } from '#domain/guide.ts'
import type { Locale } from '#domain/locale.ts'

const FAILURE_STAYS_MS = 1_000

const arriving = new Map<Locale, Promise<SpokenGuide>>()
const arrived = new Map<Locale, SpokenGuide>()

/** The content in one language, fetched once; a failed fetch is tried again when asked for a little later. */
export function loadGuide(locale: Locale): Promise<SpokenGuide> {
  const earlier = arriving.get(locale)
  if (earlier !== undefined) return earlier
  const promise = fetchGuide(locale)
  arriving.set(locale, promise)
  return promise
}

/** The content in one language where it is here already, else `null`. */
export function guideIfArrived(locale: Locale): SpokenGuide | null {
  return arrived.get(locale) ?? null
}

async function fetchGuide(locale: Locale): Promise<SpokenGuide> {
  try {
    const { guide } = await IMPORTS[locale]()
    arrived.set(locale, guide)
    return guide
  } catch (error) {
    // A screen that waits asks again the moment this fails; it must hear of the failure, not wait anew for ever.
    setTimeout(() => arriving.delete(locale), FAILURE_STAYS_MS)
    throw error
  }
}

// Each language is a module of its own, made from src/content when the app is built (build/guideByLanguage.ts).
const IMPORTS: Record<Locale, () => Promise<{ guide: SpokenGuide }>> = {
  'zh-CN': () => import('#content/guide.ts?in=zh-CN'),
  'zh-HK': () => import('#content/guide.ts?in=zh-HK'),
  en: () => import('#content/guide.ts?in=en'),
}

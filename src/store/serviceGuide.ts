import type { ServiceGuide } from '#domain/guide.ts'
import { use, useEffect } from 'react'
import { fetchedOnce } from './byLanguage.ts'
import { useLocale } from './hooks.ts'

/** What is known of the services in one language. */
export const loadServiceGuide = fetchedOnce({
  'zh-CN': async () => (await import('#content/services.ts?in=zh-CN')).serviceGuide,
  'zh-HK': async () => (await import('#content/services.ts?in=zh-HK')).serviceGuide,
  en: async () => (await import('#content/services.ts?in=en')).serviceGuide,
})

/** What is known of the services, and how they are searched, in the language everything is shown in; the component waits until it has arrived. */
export function useServiceGuide(): ServiceGuide {
  return use(loadServiceGuide(useLocale()))
}

/** Fetches it ahead, for a screen from which people go on to the services. */
export function useServiceGuideAhead(): void {
  const locale = useLocale()
  // The network is outside React; a failure shows on the screen that needs it.
  useEffect(() => {
    loadServiceGuide(locale).catch(() => undefined)
  }, [locale])
}

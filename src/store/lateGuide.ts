import type { LateGuide } from '#domain/guide.ts'
import { use } from 'react'
import { fetchedOnce } from './byLanguage.ts'
import { useLocale } from './hooks.ts'

/** What is known for a case that is stuck, or over, in one language. */
export const loadLateGuide = fetchedOnce({
  'zh-CN': async () => (await import('#content/lateGuide.ts?in=zh-CN')).lateGuide,
  'zh-HK': async () => (await import('#content/lateGuide.ts?in=zh-HK')).lateGuide,
  en: async () => (await import('#content/lateGuide.ts?in=en')).lateGuide,
})

/** What the app knows for a case that is stuck, or over, in the language everything is shown in; the component waits until it has arrived. */
export function useLateGuide(): LateGuide {
  return use(loadLateGuide(useLocale()))
}

import { fetchedOnce } from './byLanguage.ts'

// Each language is a module of its own, made from src/content when the app is built (build/guideByLanguage.ts).

/** The content in one language. */
export const loadGuide = fetchedOnce({
  'zh-CN': async () => (await import('#content/guide.ts?in=zh-CN')).guide,
  'zh-HK': async () => (await import('#content/guide.ts?in=zh-HK')).guide,
  en: async () => (await import('#content/guide.ts?in=en')).guide,
})

import type { Locale } from '#domain/locale.ts'
import { wordGroup } from './group.ts'
import type { Messages } from './messages.ts'
import type { Words } from './words.ts'

const words = wordGroup<Messages>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

/** Fetches the words that every screen needs in one language, each language as a chunk of its own. */
export async function loadMessages(locale: Locale): Promise<void> {
  await words.load(locale)
}

/** The words of a language that has been loaded, or `null`. */
export function wordsOf(locale: Locale): Words | null {
  const t = words.ifLoaded(locale)
  return t === null ? null : { t, locale }
}

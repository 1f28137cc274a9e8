import type { Locale } from '#domain/locale.ts'
import type { Messages } from './messages.ts'
import type { Words } from './words.ts'

const loaded = new Map<Locale, Messages>()

/** Fetches one language's words, each language as a chunk of its own. */
export async function loadMessages(locale: Locale): Promise<void> {
  loaded.set(locale, await IMPORTS[locale]())
}

/** The words of a language that has been loaded, or `null`. */
export function wordsOf(locale: Locale): Words | null {
  const t = loaded.get(locale)
  return t === undefined ? null : { t, locale }
}

const IMPORTS: Record<Locale, () => Promise<Messages>> = {
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
}

import type { Locale } from '#domain/locale.ts'
import { useFirstWords } from './context.ts'
import { useGroup, wordGroup } from './group.ts'
import type { Messages } from './messages.ts'

/** The words that every screen needs, but for those that are there from the beginning fetched after the first screen. */
export const allWords = wordGroup<Messages>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

/** The words of the language everything is shown in. */
export type Words = { readonly t: Messages; readonly locale: Locale }

/** The words to show; the component waits until they have arrived. The shell, which may not wait, has `useFirstWords`. */
export function useWords(): Words {
  const { locale } = useFirstWords()
  return { t: useGroup(allWords), locale }
}

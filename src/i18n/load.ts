import type { Locale } from '#domain/locale.ts'
import type { FirstWords } from './context.ts'
import { firstWords } from './first/words.ts'
import { allWords } from './words.ts'

/** Fetches the words of one language, so that nothing waits for them when it is shown. */
export async function loadMessages(locale: Locale): Promise<void> {
  await Promise.all([firstWords.load(locale), allWords.load(locale)])
}

/** Fetches the words of the shell and the first screen in one language. */
export async function loadFirstWords(locale: Locale): Promise<void> {
  await firstWords.load(locale)
}

/** The first words of a language that has been loaded, or `null`. */
export function firstWordsOf(locale: Locale): FirstWords | null {
  const t = firstWords.ifLoaded(locale)
  return t === null ? null : { t, locale }
}

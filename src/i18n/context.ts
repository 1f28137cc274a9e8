import type { Locale } from '#domain/locale.ts'
import { createContext, use } from 'react'
import type { FirstMessages } from './first/words.ts'

/** The words that are there from the beginning, and their language. */
export type FirstWords = { readonly t: FirstMessages; readonly locale: Locale }

export const WordsContext = createContext<FirstWords | null>(null)

/** The words of the shell and the first screen, and the language everything is shown in; only inside the app's provider. */
export function useFirstWords(): FirstWords {
  const words = use(WordsContext)
  if (words === null) throw new Error('useFirstWords needs the words provided by the app')
  return words
}

import type { Locale } from '#domain/locale.ts'
import { createContext, use } from 'react'
import type { Messages } from './messages.ts'

/** The words of the language everything is shown in. */
export type Words = { readonly t: Messages; readonly locale: Locale }

export const WordsContext = createContext<Words | null>(null)

/** The words to show; only inside the app's provider. */
export function useWords(): Words {
  const words = use(WordsContext)
  if (words === null) throw new Error('useWords needs the words provided by the app')
  return words
}

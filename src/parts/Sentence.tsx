import { useFirstWords } from '#i18n/context.ts'
import { sentenceIn } from './sentenceIn.tsx'

/** A sentence of the content; within an English one a Chinese name is marked as Chinese, for voices and fonts, and a word with a hyphen stays on one line. A Chinese one is whole already (build/wholeClauses.ts). */
export function Sentence({ children: text }: { children: string }) {
  const { locale } = useFirstWords()
  return sentenceIn(locale, text)
}

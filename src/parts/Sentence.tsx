import { useFirstWords } from '#i18n/context.ts'
import { sentenceIn } from './sentenceIn.tsx'

/** A sentence of the content; within an English one a Chinese name is marked as Chinese, for voices and fonts, and a word with a hyphen stays on one line; within a Chinese one a number stays with what it counts. */
export function Sentence({ children: text }: { children: string }) {
  const { locale } = useFirstWords()
  return sentenceIn(locale, text)
}

import { useFirstWords } from '#i18n/context.ts'
import { sentenceIn } from './sentenceIn.tsx'

/** A sentence of the content; within an English one a Chinese name is marked as Chinese, for voices and fonts, and a word with a hyphen stays on one line. A Chinese one has its figures in place already (build/wholeClauses.ts); a long run of 汉字 in it may break near its middle. */
export function Sentence({ children: text }: { children: string }) {
  const { locale } = useFirstWords()
  return sentenceIn(locale, text)
}

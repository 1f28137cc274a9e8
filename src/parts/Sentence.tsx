import { useFirstWords } from '#i18n/context.ts'

/** A sentence of the content; a Chinese name within an English one is marked as Chinese, for voices and fonts. */
export function Sentence({ children: text }: { children: string }) {
  const { locale } = useFirstWords()
  if (locale !== 'en') return text
  return Array.from(text.matchAll(/\p{Script=Han}+|\P{Script=Han}+/gu), ({ 0: piece, index }) =>
    /^\p{Script=Han}/u.test(piece) ? (
      <span key={index} lang="zh-CN">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}

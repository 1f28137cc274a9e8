import type { Locale } from '#domain/locale.ts'
import type { ReactNode } from 'react'
import styles from './Sentence.module.css'

// What is set apart: a run of 汉字, and a word with a hyphen.
const APART = /(\p{Script=Han}+|\b[a-z\d]{1,12}(?:-[a-z\d]{1,12}){1,2}\b)/iu

/** What `Sentence` draws, where one is drawn so often that a part of its own for each would be felt. */
export function sentenceIn(locale: Locale, text: string): ReactNode {
  if (locale !== 'en') return text
  // The pieces set apart stand at the odd places.
  return text.split(APART).map((piece, index) => {
    if (index % 2 === 0) return piece
    const isHan = /^\p{Script=Han}/u.test(piece)
    return (
      // oxlint-disable-next-line react/no-array-index-key -- The same text always has the same pieces.
      <span key={index} {...(isHan ? { lang: 'zh-CN' } : { className: styles['whole'] })}>
        {piece}
      </span>
    )
  })
}

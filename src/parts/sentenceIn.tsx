import type { Locale } from '#domain/locale.ts'
import { Fragment, type ReactNode } from 'react'
import styles from './Sentence.module.css'

// What is set apart: a run of 汉字, and a word with a hyphen.
const APART = /(\p{Script=Han}+|\b[a-z\d]{1,12}(?:-[a-z\d]{1,12}){1,2}\b)/iu

// In Chinese, a run without a pause that a narrow line may not hold; a browser would part it before any character, even the full stop.
const LONG_RUN = /\p{Script=Han}{15,}/u
const EVERY_LONG_RUN = new RegExp(LONG_RUN, 'gu')

/** What `Sentence` draws, where one is drawn so often that a part of its own for each would be felt. */
export function sentenceIn(locale: Locale, text: string): ReactNode {
  if (locale !== 'en') return chineseIn(locale, text)
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

function chineseIn(locale: Locale, text: string): ReactNode {
  if (!LONG_RUN.test(text)) return text
  const parts = text.replaceAll(EVERY_LONG_RUN, (run) => {
    const middle = middleOf(locale, run)
    return `${run.slice(0, middle)}\n${run.slice(middle)}`
  })
  return parts.split('\n').map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- The same text always has the same parts.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

// Between the two words nearest to the middle; a browser that knows no words gets the middle itself.
function middleOf(locale: Locale, run: string): number {
  const half = run.length / 2
  if (!('Segmenter' in Intl)) return Math.round(half)
  const starts = Array.from(
    new Intl.Segmenter(locale, { granularity: 'word' }).segment(run),
    ({ index }) => index,
  )
  return starts.reduce((best, start) => (Math.abs(start - half) < Math.abs(best - half) ? start : best))
}

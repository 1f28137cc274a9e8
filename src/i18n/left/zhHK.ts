import type { LeftWords } from './words.ts'

/** The words for showing only what is left of a list, in 繁體中文（香港） */
export const zhHK: LeftWords = {
  left: (left, optional) =>
    optional === 0 ? `尚餘 ${left} 項` : `尚餘 ${left} 項，其中 ${optional} 項非必須`,
  leftOut: (left, hidden) => `尚餘 ${left} 項，收起了 ${hidden} 項`,
  none: '這裏全部辦妥了。要看已辦妥的，選上面的「全部」。',
}

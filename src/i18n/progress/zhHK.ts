import type { ProgressWords } from './words.ts'

/** The words of the progress in the window's title, in 繁體中文（香港） */
export const zhHK: ProgressWords = {
  left: (left, screen) => `尚餘 ${left} 項 · ${screen}`,
}

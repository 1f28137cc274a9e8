import type { ProgressWords } from './words.ts'

/** The words of the progress in the window's title, in English */
export const en: ProgressWords = {
  left: (left, screen) => `${left} left · ${screen}`,
}

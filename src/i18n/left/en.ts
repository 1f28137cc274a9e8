import type { LeftWords } from './words.ts'

/** The words for showing only what is left of a list, in English */
export const en: LeftWords = {
  left: (left, optional) => (optional === 0 ? `${left} left` : `${left} left, ${optional} of them optional`),
  leftOut: (left, hidden) => `${left} left, ${hidden} hidden`,
  none: 'All is settled here. Choose “All” above to see it.',
}

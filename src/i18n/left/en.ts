import type { LeftWords } from './words.ts'

/** The words for showing only what is left of a list, in English */
export const en: LeftWords = {
  left: (left, total) => `${left} of ${total} left`,
  leftOut: (left, hidden) => `${left} left, ${hidden} hidden`,
  none: 'Nothing is left here. Choose “All” above to see what is settled.',
}

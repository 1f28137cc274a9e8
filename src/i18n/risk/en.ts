import type { RiskWords } from './words.ts'

/** The words of the picture of the risks in English */
export const en: RiskWords = {
  heading: 'What is left, by risk',
  risks: {
    critical: 'Could cost you money or your identity',
    high: 'Hard to get back',
    medium: 'Takes effort to get back',
    low: 'Does little harm',
    own: 'Added by you',
  },
  left: (left, total) => {
    if (total === 0) return 'nothing to change'
    return left === 0 ? `nothing left of ${total}` : `${left} of ${total} left`
  },
}

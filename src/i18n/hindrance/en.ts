import type { HindranceWords } from './words.ts'

/** What stands in the way of an alternative, in English. */
export const en: HindranceWords = {
  hindrances: {
    'no-texts-now': 'Your card is suspended; texts arrive again only once it is restored.',
    'paused-already':
      'Your card is suspended already. Ask what kind of suspension it is and whether it can become a paid pause.',
    'pause-hongkong': 'Yours is a Hong Kong number; no common way to pause one was found.',
    'downgrade-prepaid':
      'Yours is a prepaid Hong Kong card: there is no monthly fee to lower. To spend less, keep it and switch off packs you do not use; ask how small a top-up will do.',
    'port-suspended': 'Your card is suspended. Restore it first, then ask whether it can be ported.',
    'lapse-contract': 'Yours is a monthly contract: it does not expire by itself and goes on charging.',
  },
}

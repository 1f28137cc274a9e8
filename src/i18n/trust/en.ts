import type { TrustWords } from './words.ts'

/** Whether this can be trusted, in English */
export const en: TrustWords = {
  whoTitle: 'Who made it',
  who: 'An independent, free project; the code is under the MIT licence. It belongs to no operator, agent or advertiser, takes no money, and does nothing on anybody’s behalf.',
  checkTitle: 'Can I trust it, and how can I check',
  check: [
    'Open it, then switch the network off: it goes on working, because there is nothing to send.',
    'You can go all the way without typing a whole number, an ID number, a password or a code. Beware of any page that insists.',
    'Every statement has its source and the day it was checked, and you can note what the operator says otherwise. The operator’s answer decides.',
  ],
}

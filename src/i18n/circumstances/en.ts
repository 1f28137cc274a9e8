import type { CircumstancesWords } from './words.ts'

/** The words about cases that are different in English */
export const en: CircumstancesWords = {
  heading: 'My case is different',
  lead: 'Tick all that fit. Papers, steps and reminders change with them, and change back when you untick.',
  link: (ticked) => {
    if (ticked === 0) return 'SIM lost, number suspended, or you are away? See what else is needed'
    return ticked === 1 ? 'My case is different: 1 ticked' : `My case is different: ${ticked} ticked`
  },
  groups: { card: 'Card and phone', money: 'Money and contract', holder: 'Holder and ID' },
  changes: (count) => (count === 1 ? 'What changes (1 thing)' : `What changes (${count} things)`),
  added: 'Added',
  dropped: 'No longer needed',
  claims: 'Also good to know',
  findOut: 'See what is possible',
  barriers: {
    'other-name':
      'The card is registered to someone else. Online cannot tell that you may act, so you have to go to a shop.',
    reseller:
      'The card came from a reseller or another person. A shop has to look up its holder first, so you have to go to a shop.',
  },
}

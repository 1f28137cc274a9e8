import type { IdentifierWords } from './words.ts'

/** What the check of a number's form says, in English */
export const en: IdentifierWords = {
  heading: 'Number check',
  lead: 'Before and after filling in a form: is a phone, card or document number written right? It is looked at on this page only, never kept, and forgotten when you leave.',
  label: 'Number to check',
  hint: 'Blanks, hyphens, brackets and full-width characters are fine.',
  clear: 'Clear',
  kindLegend: 'Which kind it is',
  auto: 'Find out',
  kinds: {
    'mainland-mobile': 'Mainland mobile number',
    'hongkong-mobile': 'Hong Kong mobile number',
    iccid: 'SIM card number (ICCID)',
    'mainland-id': 'Mainland ID or residence permit',
    hkid: 'Hong Kong ID',
    'home-return': 'Home Return Permit',
    company: 'Unified social credit code',
  },
  takenFor: (kind) => `Taken for: ${kind}. If that is wrong, choose above.`,
  titles: {
    ok: 'The form looks right',
    warning: 'One thing to look at again',
    invalid: 'The form is not right',
  },
  unknown: 'It does not look like any of these kinds. Choose one above to see what differs.',
  limits:
    'Only the form is looked at: not whether the number exists, is valid, or whose it is. Read it once more, digit by digit, against the card, the document or the bill.',
  problems: {
    length: (wanted, count) => `It should have ${wanted} characters; there are ${count}.`,
    character: (at, character) => `Character ${at}, ${character}, does not belong there.`,
    date: 'The 8 digits from the 7th on are the day of birth, and there is no such day.',
    future: 'The 8 digits from the 7th on are the day of birth, and that day is still to come.',
    check: 'The last character does not fit the rest: one was misread, or two were exchanged.',
    'check-unsure':
      'The last character does not fit the rest. Some real numbers are like that; read it again from the original.',
    old: '15 digits are an old ID number; registration wants the one with 18.',
    landline: 'Beginning with 2 or 3, it is more likely a landline.',
    range: 'This range is not in published lists. It may be new, or misread.',
    short: 'Most have 19 or 20 characters; see whether one is missing.',
  },
  lengths: {
    'mainland-mobile': '11',
    'hongkong-mobile': '8',
    iccid: '19 or 20',
    'mainland-id': '18',
    hkid: '8 or 9',
    'home-return': '9 or 11',
    company: '18',
  },
}

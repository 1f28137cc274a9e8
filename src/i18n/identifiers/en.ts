import type { IdentifierWords } from './words.ts'

/** What the check of a number's form says, in English */
export const en: IdentifierWords = {
  heading: 'Number check',
  lead: 'Before and after filling in a form, check that a phone, card or ID number is written right. It is checked on this page only, never kept, and forgotten when you leave.',
  label: 'Number to check',
  hint: 'Spaces, hyphens and brackets are fine.',
  clear: 'Clear',
  kindLegend: 'Which kind it is',
  auto: 'Detect it',
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
    ok: 'The format looks right',
    warning: 'One thing to look at again',
    invalid: 'The format is wrong',
  },
  unknown: 'It cannot be told which kind this is. Choose one above to see what is wrong.',
  limits:
    'Only the format is checked: not whether the number exists, is valid, or whose it is. Read it once more, digit by digit, against the card, the ID or the bill.',
  problems: {
    length: (wanted, count) => `It should have ${wanted} characters; there are ${count}.`,
    character: (at, character) => `Character ${at}, ${character}, does not belong there.`,
    date: 'The 8 digits from the 7th on are the date of birth, and there is no such day.',
    future: 'The 8 digits from the 7th on are the date of birth, and that day is still to come.',
    check: 'The last character does not fit the rest: one was misread, or two were swapped.',
    'check-unsure':
      'The last character does not fit the rest. Some real numbers are like that. Read it again from the original.',
    old: '15 digits are an old ID number. Real-name registration needs the one with 18.',
    landline: 'Numbers beginning with 2 or 3 are mostly landlines.',
    range: 'Published lists have no number that begins like this. It may be new, or misread.',
    short: 'Most have 19 or 20 digits. See whether one is missing.',
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

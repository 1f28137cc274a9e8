import type { AboutWords } from './words.ts'

/** The words of the page about the app in English */
export const en: AboutWords = {
  heading: 'About and privacy',
  whatTitle: 'What this is',
  what: 'A checklist for giving up a China–\u2060Hong\u00a0Kong SIM, a cross-border data SIM, or one card with two numbers. It remembers where you are and takes you step by step until the money is settled and everything is tidied up. It does not cancel anything for you, and it is not an operator’s site.',
  privacyTitle: 'Privacy',
  privacy: [
    'Once opened, this page sends nothing anywhere.',
    'Records stay in the browser on this device. Clear the site data and they are gone.',
    'Your number, ID number, name and photo are never kept. The number check and the photo watermark work on their own page and forget when you leave it.',
  ],
  safetyTitle: 'Beware of agents',
  safety:
    'Nobody needs your codes, your SIM card or photos of your ID to “cancel for you”. Use only the operator’s official channels; if in doubt, call the hotline printed on your card or bill.',
  factsTitle: 'Where the facts come from',
  facts:
    'Whatever is said of operators and rules names its source, its year and the day it was checked. What is not verified is written as a question to ask. The operator’s answer decides.',
  licences: 'Open-source software on this page, and its licences',
  noCard: 'Once you have started on a card of this operator, you can note here what it told you otherwise.',
}

import type { OfficialWords } from './words.ts'

/** What the official-channel check says, in English */
export const en: OfficialWords = {
  heading: 'Official-channel check',
  lead: 'Paste an address, a hotline or a whole text to see whether it is the operator’s. It is read on this device only and never opened.',
  listTitle: 'What is on the list',
  listDate: (day) => `List checked on ${day}.`,
  listStale: 'Past its review day, so it may be out of date. Go by what is printed on your card and bill.',
  listLead:
    'The list holds only addresses and hotlines with a source. One that is not on it may still be genuine: call the hotline printed on your SIM or bill.',
  domains: 'Addresses',
  hotlines: 'Hotlines',
  unconfirmed: 'No source found, so not counted:',
}

import type { OfficialWords } from './words.ts'

/** What the official-channel check says, in English */
export const en: OfficialWords = {
  heading: 'Official-channel check',
  lead: 'Paste an address, a hotline or a whole text to see whether it is the operator’s. It is read on this device only and never opened.',
  label: 'An address, a hotline or a whole text',
  hint: 'Every address and number in it is checked.',
  clear: 'Clear',
  verdicts: { official: 'On the list', 'not-listed': 'Not on the list', suspicious: 'Suspicious' },
  titles: {
    official: 'On the list',
    'not-listed': 'Not on the list',
    suspicious: 'Suspicious: do\u00a0not open it yet',
  },
  advice: {
    official:
      'The list says whose it is, not that what you find there is right. Numbers shown by calls and texts can be faked; if you call, dial it yourself.',
    'not-listed':
      'It may still be genuine. Call the hotline printed on your SIM or bill and ask, not a number given in the text.',
    suspicious:
      'Do not open it, add nobody, and hand over no code and no photo of your ID. Call the hotline printed on your SIM or bill.',
  },
  nothingTitle: 'No address or number found',
  nothing: 'Paste an address, a hotline or a whole text.',
  partly: 'That is too much: only the first part was checked. Paste it in pieces.',
  more: (count) => (count === 1 ? 'Show 1 more' : `Show ${count} more`),
  found: (count) => (count === 1 ? 'Found in 1 place' : `Found in ${count} places`),
  belongsTo: (operator) => `On the list for ${operator}`,
  saidToBe: (operator) => `Said to belong to ${operator}`,
  opens: 'The browser opens:',
  decides: (end) => `What decides is its end, ${end}. Whatever stands in front of that proves nothing.`,
  reasons: {
    'user-info': 'What stands before the @ is not the address. The browser opens what follows it.',
    mail: 'A mail address, or an address with an @: only what follows the @ counts. Senders can be faked.',
    'not-https':
      'It does not begin with https, so it can be changed on the way. Type the address yourself or use the official app.',
    port: 'There is a colon with digits in it, which may lead to another service of the same site. If unsure, delete that part.',
    backslash: 'There is a backslash (\\) in it; proper addresses have none.',
    encoded: 'It writes % with letters and digits in place of the real characters, which hides what it says.',
    hidden: 'There are invisible characters in it.',
    spelling:
      'It is spelt oddly, with full-width or circled characters. The browser turns them into plain ones and then opens it.',
    ip: 'An address made of numbers says nothing about whose it is. Operators do not give customers such addresses.',
    'touches-text':
      'What stands directly beside it was not counted. Pasted whole into a browser, it may open something else.',
    'not-web': 'Not a web address: it may run a program or open another app.',
    unreadable: 'Browsers cannot read this address.',
    unconfirmed: 'Heard of, but without a source to rely on, so it does not count.',
    messenger:
      'A contact in a chat app. No operator asks you to add a private account to give up a number; this is a common scam.',
    shortener: 'A shortened link, which does not show where it leads.',
    'leads-on': 'The site is official, but this link leads on to somewhere else.',
    'leads-on-listed': 'This link leads on to somewhere else, which is on the list as well.',
    'dialled-in-hongkong':
      'Dialled like this in Hong Kong only. From elsewhere add +852, or somebody else may answer.',
    personal: 'Looks like somebody’s mobile number, not a hotline.',
    agent: 'Somebody offers to do it for you. Hand over no SIM, no photo of your ID and no code.',
  },
  alike: {
    'look-alike': (name) => `It looks like ${name}, which is on the list, but it is a different one.`,
    letters: (name) => `Letters pose as digits, so that you read ${name}.`,
    'other-country': (name) =>
      `${name} is on the list, but for the other side: the country code does not fit.`,
    'contains-hotline': (name) => `It contains ${name}, but as a whole is another number.`,
  },
  callsTitle: 'Telling calls and texts apart',
  listTitle: 'What is on the list',
  listDate: (day) => `List checked on ${day}.`,
  listStale: 'Past its review day, so it may be out of date. Go by what is printed on your card and bill.',
  listLead:
    'The list holds only addresses and hotlines with a source. One that is not on it may still be genuine: call the hotline printed on your SIM or bill.',
  domains: 'Addresses',
  hotlines: 'Hotlines',
  unconfirmed: (channels) => `No source found, so not counted: ${channels}`,
}

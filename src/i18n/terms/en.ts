import type { TermWords } from './words.ts'

/** Words that people stumble over, each with what it means, in English */
export const en: TermWords = {
  iccid: {
    name: 'ICCID (card number)',
    meaning:
      'The long number printed on the SIM card, 19 or 20 digits. It names the card and is not your phone number.',
  },
  esim: {
    name: 'eSIM',
    meaning:
      'A SIM inside the phone, without a plastic card. After the cancellation it is deleted in the phone’s settings.',
  },
  puk: {
    name: 'PUK code',
    meaning:
      'Unlocks a SIM after its PIN was typed wrong too often. It is printed on the frame the card came in, or the operator knows it.',
  },
  'service-password': {
    name: 'Service password',
    meaning:
      'The password for the operator’s account and for proving who you are on the phone. It is not the one that unlocks your phone.',
  },
  'real-name': {
    name: 'Real-name registration',
    meaning: 'In whose name the SIM is registered. Usually that person has to cancel it.',
  },
  prepaid: { name: 'Prepaid', meaning: 'Topped up first and used later, without monthly bills.' },
  contract: {
    name: 'Monthly plan, contract',
    meaning: 'Billed every month. Leaving before the end may cost a fee.',
  },
  'termination-fee': {
    name: 'Early termination fee',
    meaning: 'What may be due for leaving before the contract ends. Ask for the amount first.',
  },
  pause: {
    name: 'Pausing the number',
    meaning:
      'The number stops but stays yours for a small monthly fee. Texts mostly do not arrive meanwhile.',
  },
  port: {
    name: 'Porting',
    meaning: 'Keeping the number with another operator. Port first; do not cancel first.',
  },
  'two-numbers': {
    name: 'One card, two numbers',
    meaning: 'One SIM with a mainland and a Hong Kong number. Make sure of each that it has stopped.',
  },
  'sub-card': {
    name: 'Sub-card',
    meaning:
      'A SIM tied to a main one, which pays for it. The holder of the main SIM may have to come along.',
  },
  'next-holder': {
    name: 'Next holder of the number',
    meaning:
      'Some time after the end, the number goes to somebody else, who may receive the codes of accounts still linked.',
  },
  lookup: {
    name: 'Yizheng Tongcha lookup',
    meaning:
      'An official service that lists the SIMs in your name and the internet accounts linked to them; mainland only.',
  },
  receipt: {
    name: 'Proof of the request',
    meaning:
      'What shows that the operator took the request: a receipt, a text or a reference. Your evidence in a later dispute.',
  },
  effective: {
    name: 'Accepted and effective',
    meaning:
      'Accepted means they took the request; effective means the number has stopped. Days may lie between; only a check tells.',
  },
}

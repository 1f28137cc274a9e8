import type { ClosingWords } from './words.ts'

/** The words of a card's end in English */
export const en: ClosingWords = {
  title: 'For your records',
  lead: 'One page that says how this card was ended.',
  byHand: 'There is no phone or ID number on it. If you need one, print the page and write it by hand.',
  notYetTitle: 'It cannot be written yet',
  notYetText: 'Every number has to reach its end first. Still missing:',
  nothingText: 'No number is being ended, or it is not known which numbers the card carries.',
  toDecide: 'Look at the decision',
  finishedLeg: (leg: string) => `${leg}: cancelled, and verified`,
  operator: 'Operator',
  operatorUnknown: 'Not recorded',
  submitted: 'Submitted',
  receipt: 'Receipt',
  place: (place: string) => `Where: ${place}`,
  proofs: 'How it was verified',
  proof: ({ date, kind, result }) => `${kind}: ${result} (${date})`,
  money: 'Money',
  keep: 'What to keep, and for how long',
  commonSense: 'Common sense',
  ours: (date: string) => `Put together from my own records on ${date}; not an operator’s document.`,
  line: ({ kind, title }) => `${kind}: ${title}`,
  print: 'Print this page',
  inApp:
    'This app can rarely print. Tap ··· at the top right, choose “Open in browser” and print there, or copy the text below.',
  text: 'Text for your records',
}

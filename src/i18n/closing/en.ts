import type { ClosingWords } from './words.ts'

/** The words of a card's end in English */
export const en: ClosingWords = {
  title: 'For your records',
  lead: 'One page that says how this card came to its end.',
  byHand: 'There is no phone or ID number on it. If you need one, write it on the printed page.',
  notYetTitle: 'It cannot be written yet',
  notYetText: 'Every number has to reach its end first. Still missing:',
  nothingText: 'No number is being ended, or it is not known which numbers the card carries.',
  toDecide: 'Look at the decision',
  finishedLeg: (leg: string) => `${leg}: cancelled, and verified`,
  operator: 'Operator',
  operatorUnknown: 'Not noted',
  submitted: 'Submitted',
  receipt: 'Receipt',
  place: (place: string) => `Where: ${place}`,
  proofs: 'How it was verified',
  proof: ({ date, kind, result }) => `${date}, ${kind}: ${result}`,
  money: 'Money',
  keep: 'What to keep, and how long',
  commonSense: 'Common sense',
  ours: (date: string) => `Put together from my own notes on ${date}; not a document of the operator.`,
  line: ({ kind, title }) => `${kind}: ${title}`,
  print: 'Print this page',
  inApp:
    'Printing rarely works inside this app. Copy the text below, or open it in a browser and print there.',
  text: 'Text for your records',
}

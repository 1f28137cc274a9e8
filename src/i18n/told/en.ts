import type { ToldWords } from './words.ts'

/** The words for what an operator told the person otherwise in English */
export const en: ToldWords = {
  open: 'Did the operator tell you otherwise?',
  lead: 'Record it in their words; it goes above what we say here. The operator’s answer decides.',
  said: (date: string) => `What the operator said on ${date}`,
  on: 'Day they said it',
  words: 'What they said',
  hint: 'Leave out phone numbers, ID numbers and names.',
  save: 'Record',
  change: 'Change',
  keep: 'Leave it as it was',
  remove: 'Delete',
}

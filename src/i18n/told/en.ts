import type { ToldWords } from './words.ts'

/** The words for what an operator told the person otherwise in English */
export const en: ToldWords = {
  open: 'The operator told you otherwise?',
  lead: 'Note it in their words; it will stand above ours. The operator’s answer decides.',
  said: (date: string) => `The operator said on ${date}`,
  on: 'When they said it',
  words: 'What they said',
  hint: 'No phone number, ID number or name.',
  save: 'Note it',
  change: 'Change',
  keep: 'Leave it as it was',
  remove: 'Delete',
}

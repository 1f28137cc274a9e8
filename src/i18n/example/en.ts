import type { ExampleWords } from './words.ts'

/** What marks the example card, in English */
export const en: ExampleWords = {
  title: 'This is an example, not your card.',
  text: 'Try anything: your own records are not touched, and it goes into no backup file.',
  remove: 'Remove the example',
}

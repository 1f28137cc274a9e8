import type { ShareWords } from './words.ts'

/** The words for passing the app on, in English */
export const en: ShareWords = {
  heading: 'Tell somebody',
  lead: 'Only the address of this site is sent. Your cards, progress and notes stay on this device.',
  act: 'Share this site',
  text: 'A checklist for giving up a China–Hong Kong SIM, step by step. It asks for no number and uploads nothing.',
  copied: 'Address copied.',
  cannot: 'Copying does not work here. Press and hold the address below, select all, then copy:',
}

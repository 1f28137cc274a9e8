import type { KeyWords } from './words.ts'

/** The words of the keyboard shortcuts, in English */
export const en: KeyWords = {
  heading: 'Keyboard shortcuts',
  lead: 'They do nothing while you type in a field. No key submits a request or deletes anything.',
  acts: {
    next: 'To the next open item',
    search: 'Search',
    home: 'Home',
    undo: 'Undo the last change',
    'station-next': 'Next station',
    'station-before': 'Previous station',
    help: 'Open this list',
  },
  choice: 'Single-key shortcuts',
  choices: { on: 'On', off: 'Off' },
  close: 'Close',
}

import type { PrintoutWords } from './words.ts'

/** The words of the page to print in English */
export const en: PrintoutWords = {
  title: 'Progress record',
  lead: 'How far each station has come, as it is. Print it or save it as a PDF.',
  asOf: (date) => `As of ${date}`,
  print: 'Print this page',
  noPrint: 'Printing may not work inside this app. Open the page in a browser, or take a screenshot.',
  notYet: 'Not verified yet; the number may still be charged for.',
  untouched: (count) => `${count} more optional services have not been looked at.`,
  nothing: 'Nothing to settle.',
  columns: { status: 'Status', line: 'Line', words: 'Notes' },
  gate: 'The gate',
  reason: (reason) => `Not applicable: ${reason}`,
  promised: (date) => `Promised by: ${date}`,
  fact: (title, said) => `${title}: ${said}`,
}

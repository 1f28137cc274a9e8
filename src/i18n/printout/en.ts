import type { PrintoutWords } from './words.ts'

/** The words of the page to print in English */
export const en: PrintoutWords = {
  title: 'Progress record',
  lead: 'How far you are at each station. Print it or save it as a PDF.',
  asOf: (date) => `As of ${date}`,
  print: 'Print this page',
  noPrint:
    'This app can rarely print. Tap ··· at the top right, choose “Open in browser” and print there, or take a screenshot.',
  notYet: 'Not verified yet; the number may still be charged.',
  untouched: (count) =>
    count === 1
      ? '1 more optional service has not been checked.'
      : `${count} more optional services have not been checked.`,
  servicesUnrecorded: (count) =>
    count === 1
      ? 'Nothing is recorded for 1 more optional service.'
      : `Nothing is recorded for ${count} more optional services.`,
  joined: (one, other) => `${one}; ${other}`,
  notBound: (count, names) => `${count} not linked: ${names}.`,
  unrecorded: 'Not recorded',
  nothing: 'Nothing to settle.',
  columns: { status: 'Status', line: 'Item', words: 'Notes' },
  gate: 'Gate',
  reason: (reason) => `Does not apply: ${reason}`,
  promised: (date) => `Promised for: ${date}`,
  refundPromised: (date) => `Refund promised for: ${date}`,
  fact: (title, said) => `${title}: ${said}`,
}

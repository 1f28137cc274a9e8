import type { CostWords } from './words.ts'

/** The words of the cost of waiting in English */
export const en: CostWords = {
  heading: 'What waiting costs',
  lead: 'Enter the figures on your bill. Leave empty what you do not know; it is not counted.',
  open: 'Work out what waiting costs',
  openHint:
    'Enter the monthly fee, the bill day and the days of notice to see the last day worth submitting.',
  change: 'Change these figures',
  prepaid:
    'A prepaid card has no bill, so there is no last day to work out. What waiting costs depends on automatic renewal, what is taken each month and the day it expires.',
  labels: {
    monthlyFee: 'Fee each month',
    billDay: 'Day of the month the bill comes out',
    noticeDays: 'Days of notice the operator wants',
    termEndsOn: 'Day the contract ends',
  },
  hints: {
    monthlyFee: 'The plan’s monthly fee only.',
    billDay: 'From 1 to 31. Enter 31 for the last day of the month.',
    noticeDays: 'Enter 0 if no notice is needed. If you do not know, ask the operator.',
    termEndsOn: 'Leave it empty if there is no contract or it ended long ago.',
  },
  short: {
    monthlyFee: 'the monthly fee',
    billDay: 'the bill day',
    noticeDays: 'the days of notice',
    termEndsOn: 'the end of the contract',
  },
  negativeFee: 'The fee cannot be below zero. Enter the monthly fee on your bill.',
  numberProblems: {
    'not-a-number': 'Enter a whole number only, such as 15.',
    negative: 'This cannot be below zero. Check it.',
    'out-of-range': 'This is too large or too small. Check it.',
  },
  save: 'Record and work it out',
  saved: 'Recorded.',
  monthly: (amount) => `Each month of waiting costs ${amount} more.`,
  deadline: ({ date, bill }) => `Submit by ${date} at the latest, and you do not pay the bill of ${bill}.`,
  notBefore: ({ date }) =>
    `The contract still runs: submitting before ${date} may cost an early-termination fee. Ask first.`,
  missing: (names) => `Still missing: ${names}. Without it, the last day to submit cannot be worked out.`,
  estimate: 'This is worked out from your figures. The operator’s bill decides.',
  table: 'What submitting later costs',
  by: 'Submit by',
  extra: 'Extra',
}

import type { CostWords } from './words.ts'

/** The words of the cost of waiting in English */
export const en: CostWords = {
  heading: 'What waiting costs',
  lead: 'Enter what your bill says; leave out what you do not know. What is left out is not counted.',
  open: 'Work out what waiting costs',
  openHint: 'With the fee, the bill day and the notice you see the last useful day to submit.',
  change: 'Change these figures',
  labels: {
    monthlyFee: 'Fee each month',
    billDay: 'Day of the month of the bill',
    noticeDays: 'Days of notice the operator wants',
    termEndsOn: 'Day the contract ends',
  },
  hints: {
    monthlyFee: 'The plan’s monthly fee, without one-off charges.',
    billDay: 'From 1 to 31. Enter 31 for the last day of the month.',
    noticeDays: 'Enter 0 if none is needed. If you do not know, ask the operator.',
    termEndsOn: 'Leave it empty if there is no contract or it ended long ago.',
  },
  short: {
    monthlyFee: 'the monthly fee',
    billDay: 'the bill day',
    noticeDays: 'the days of notice',
    termEndsOn: 'the end of the contract',
  },
  negativeFee: 'A fee cannot be negative. Enter the monthly fee on your bill.',
  numberProblems: {
    'not-a-number': 'Enter a whole number only, such as 15.',
    negative: 'It cannot be negative. Check it.',
    'out-of-range': 'That is out of range. Check it.',
  },
  save: 'Record and work it out',
  saved: 'Recorded.',
  monthly: (amount) => `Each month of waiting costs ${amount} more.`,
  deadline: ({ date, bill }) => `Submit by ${date} and the bill of ${bill} is spared.`,
  notBefore: ({ date }) =>
    `The contract still runs: submitting before ${date} may cost a fee for leaving early. Ask first.`,
  missing: (names) => `The last useful day to submit needs ${names}.`,
  estimate: 'Worked out from your figures; the operator’s bill counts.',
  table: 'What submitting later costs',
  by: 'Submit by',
  extra: 'Extra',
}

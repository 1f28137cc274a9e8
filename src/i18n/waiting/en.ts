import type { WaitingWords } from './words.ts'

/** The words of the waiting board and of the timeline in English */
export const en: WaitingWords = {
  heading: 'What you are waiting for',
  kinds: {
    review: 'Waiting for the number to stop',
    'last-bill': 'Waiting for the last bill',
    refund: 'Waiting for the refund',
  },
  ofLeg: (leg, kind) => `${leg}: ${kind}`,
  since: ({ date, days }) => (days === 0 ? `Since today, ${date}` : `Since ${date}: day ${days}`),
  until: {
    review: ({ date }) => `Promised for ${date}`,
    'last-bill': ({ date }) => `Bill due on ${date}`,
    refund: ({ date }) => `Refund promised for ${date}`,
  },
  noUntil: {
    review: 'No promised day recorded yet',
    'last-bill': 'No bill day recorded yet',
    refund: 'No refund day recorded yet',
  },
  left: (days) => (days === 0 ? 'That is today' : inDays(days)),
  late: {
    review: (days) => `${countOf(days)} overdue; ask the operator`,
    'last-bill': (days) => `The bill day was ${countOf(days)} ago; check that the bill is zero`,
    refund: (days) => `Refund ${countOf(days)} overdue; ask the operator`,
  },
  enter: {
    promisedBy: 'Record the day it was promised for',
    refundBy: 'Record the day the refund was promised for',
  },
  change: {
    promisedBy: 'Change the day it was promised for',
    refundBy: 'Change the day the refund was promised for',
  },
  day: 'Promised day',
  dayHint: 'As the operator said it. If it only said “15 working days”, ask which day that is.',
  save: 'Record the day',
  clear: 'Clear the day',
  cleared: 'The day is cleared; this is no longer waited for.',
  tooEarly: 'A promised day cannot come before the wait began. Check it and enter it again.',
  billDay: 'Enter the bill day',
  silentBefore:
    'If it was suspended or reported lost before you submitted, a call or sign-in that fails proves nothing. Ask the operator whether the number has been given up.',
  again: 'Check again',
  escalation: 'Two checks show a problem; you can complain, step by step',
  escalationAct: 'See how to complain',
  timeline: {
    heading: 'Timeline',
    lead: 'Filled dots are what you recorded; hollow ones are still to come.',
    started: 'Began preparing',
    submitted: {
      online: 'Submitted online (self-reported)',
      counter: 'Submitted at a shop (self-reported)',
    },
    receipt: 'Got the receipt',
    verified: (way, result) => `${way}: ${result}`,
    settled: {
      refunded: 'Settled: refund received',
      moved: 'Settled: moved to another number',
      'nothing-due': 'Settled: nothing to refund, nothing owed',
      forfeited: 'Settled: not refundable, confirmed',
    },
    today: 'Today',
    due: {
      review: 'Operator’s promised day',
      'last-bill': 'Last bill',
      refund: 'Operator’s promised refund',
    },
  },
}

function countOf(days: number): string {
  return days === 1 ? 'one day' : `${days} days`
}

function inDays(days: number): string {
  return days === 1 ? 'In one day' : `In ${days} days`
}

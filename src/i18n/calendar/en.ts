import type { CalendarWords } from './words.ts'

/** The words of the calendar in English */
export const en: CalendarWords = {
  heading: 'Put it in your calendar',
  lead: 'Your calendar reminds you on the day. The file holds no phone number, no ID number and nothing you typed.',
  again:
    'When a day changes, download and import again to update it. Delete a cleared day in the calendar yourself.',
  none: 'There is no day after today to put in yet. Record the day you were promised, or the new one, and it can go in.',
  failed: 'These days cannot go into a calendar. Check the dates.',
  download: (count) =>
    count === 1 ? 'Download the calendar file (one day)' : `Download the calendar file (${count} days)`,
  one: 'Only one of the days',
  text: 'If you cannot download, copy the days',
  content: 'Days to remember',
  line: (date, title) => `${date}: ${title}`,
  titles: {
    'submit-by': (card) => `${card}: last day to submit without paying for another month`,
    promised: (card, leg) => `${card}, ${leg}: the operator promised to settle it by today`,
    overdue: (card, leg) => `${card}, ${leg}: past the promised day; ask if nothing has happened`,
    'last-bill': (card, leg) => `${card}, ${leg}: the bill is due; check that it is zero`,
    refund: (card, leg) => `${card}, ${leg}: the operator promised the refund by today`,
    'refund-overdue': (card, leg) => `${card}, ${leg}: past the refund day; ask if no money has come`,
    'keep-sim': (card) => `${card}: keep the old SIM at least until today`,
  },
  note: 'Record the result in Xiaoka. Days are as the operator said; its answer decides.',
}

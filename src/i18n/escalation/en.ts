import type { EscalationWords } from './words.ts'

/** The words for a cancellation that is stuck in English */
export const en: EscalationWords = {
  title: 'When you are stuck',
  lead: 'Go up one step at a time. Record every contact: the log is your evidence.',
  whichNumber: 'Which number',
  noLegsTitle: 'It is not known which numbers the card has',
  noLegsText:
    'Where to turn differs between the mainland and Hong Kong. First answer which numbers the card has.',
  toQuestion: 'Answer it',
  settledTitle: 'You recorded that the number has stopped and the money is settled',
  settledText:
    'So no complaint is drafted here. If a charge or a problem turns up later, take back the record that is wrong under “Follow up”, then come back.',
  ladder: 'Whom to turn to',
  ladderNote:
    'You may complain at any time. The days below are counted from your records, by rule or common sense: from that day, it is this step’s turn.',
  open: 'You can turn to it now',
  openSince: (date: string) => `You can turn to it (since ${date})`,
  opensOn: (date: string) => `You can turn to it from ${date}`,
  waitsFor: {
    submission: 'Counted from the day you submit',
    complaint: 'Complain first, and record it below',
  },
  when: {
    'at-once': 'At any time.',
    complained: 'Once you have complained to the operator.',
    submitted: (days: number) =>
      `After the promised day or, if none was named, more than ${spanOf(days)} after you submitted (common sense, not a rule). At once if they refuse or a check shows a problem.`,
    unanswered: (days: number) =>
      `More than ${spanOf(days)} after your complaint, if it is not settled. At once if they refuse.`,
  },
  until: (date: string) => `By ${date} at the latest`,
  late: (date: string) =>
    `The time limit may have passed on ${date}. Call and ask whether they still take it.`,
  wants: 'What to prepare',
  basis: 'Basis and time limits',
  log: 'Contact log',
  logLead: 'The day, whom, and what was said. Leave out phone numbers, ID numbers and names.',
  none: 'No entries yet.',
  on: 'Day of the contact',
  party: 'Whom you turned to',
  parties: {
    operator: 'The operator’s hotline or shop',
    'operator-complaint': 'The operator’s complaint channel',
    regulator: 'The regulator',
    'consumer-body': 'A consumer body',
  },
  means: 'How',
  meansOf: { phone: 'By phone', counter: 'In person', online: 'Online', letter: 'By letter' },
  outcome: 'Outcome',
  outcomes: {
    waiting: 'Waiting for an answer',
    promised: 'Promised to do it',
    refused: 'Refused',
    solved: 'Solved',
  },
  words: 'What they said',
  wordsHint: 'In their words. You can add the staff number and the day they promised.',
  add: 'Record this contact',
  change: 'Change',
  changeOf: (date: string) => `Change the entry of ${date}`,
  save: 'Save the change',
  keep: 'Leave it as it was',
  remove: 'Delete',
  removeOf: (date: string) => `Delete the entry of ${date}`,
  said: ({ date, channel, kind }) => `${date}: ${kind}, ${channel.toLowerCase()}`,
  texts: 'Texts to take away',
  language: 'Language of the texts',
  timeline: 'Timeline',
  letter: 'Draft complaint',
  byHand:
    'Name, number and ID number stand as [please fill in]. Fill them in on paper or on the official page, not here.',
  ofLetter: {
    heading: 'Complaint',
    blank: '[please fill in]',
    to: (name: string) => `To: ${name}`,
    from: {
      holder: ({ kind, title }) =>
        `I, ${title}, am the registered holder of the ${kind} ${title}; ID number ${title}.`,
      company: ({ kind, title }) =>
        `${title}, registration number ${title}, is the registered holder of the ${kind} ${title}, and is represented by ${title}.`,
      'for-holder': ({ kind, title }) =>
        `I, ${title}, ID number ${title}, write for the registered holder ${title} of the ${kind} ${title}; my relation to the holder: ${title}.`,
      user: ({ kind, title }) =>
        `I, ${title}, ID number ${title}, use the ${kind} ${title}, which is registered to somebody else.`,
    },
    legs: { mainland: 'mainland number', hongkong: 'Hong Kong number' },
    subject: 'I asked for the service of this number to be ended, and it has not been settled so far.',
    subjectOfMoney: 'The service of this number has ended, but the money has not been settled so far.',
    story: 'What happened:',
    nothing: 'Nothing recorded yet.',
    asks: 'I ask you:',
    demandDay: ({ title }) => `1. to settle it by ${title} and to confirm the day in writing;`,
    demandMoneyDay: ({ title }) => `1. to settle the money by ${title} and to confirm the day in writing;`,
    demandReason: '2. if you cannot, to give the reason and its basis in writing;',
    demandMoney: ({ title }) =>
      `3. to stop charging and to return the balance or what was overcharged, amounting to ${title}.`,
    demandOvercharged: ({ title }) =>
      `3. to stop charging and to return what was overcharged, amounting to ${title}.`,
    enclosed: ({ title }) =>
      `Enclosed: receipt, records of charges, and screenshots, ${title} sheets in all.`,
    signature: ({ title }) => `Signature: ${title}`,
    seal: ({ title }) => `Signature for the company, and its seal: ${title}`,
    reachedAt: ({ title }) => `Contact: ${title}`,
    date: ({ title }) => `Date: ${title}`,
  },
  ofTimeline: {
    heading: ({ kind }) => `What happened with the ${kind} (my own records)`,
    line: ({ date, title }) => `${date}: ${title}`,
    channels: { online: 'online', counter: 'at a shop' },
    submitted: (channel: string) => `Request submitted, ${channel}.`,
    receipt: (reference: string) => `Receipt received, reference: ${reference}.`,
    receiptWithoutReference: 'Receipt received, without a reference.',
    promised: 'Day promised for settling it.',
    refund: 'Day promised for the refund.',
    contact: ({ kind, channel, result }) => `${kind}, ${channel.toLowerCase()}: ${result}.`,
    quoted: (words: string) => `They said: “${words}”`,
    checked: ({ kind, result }) => `Checked, ${kind}: ${result}.`,
    ways: {
      call: 'calling the number',
      app: 'the operator’s app',
      bill: 'the charges',
      lookup: 'whether it is still in the holder’s name',
      refund: 'the refund',
    },
    results: {
      call: { ok: 'it has stopped', 'not-yet': 'it has not stopped yet', problem: 'a problem' },
      app: { ok: 'it has stopped', 'not-yet': 'it has not stopped yet', problem: 'a problem' },
      bill: { ok: 'nothing more was taken', 'not-yet': 'it was still charged', problem: 'a problem' },
      lookup: { ok: 'it is no longer there', 'not-yet': 'it is still there', problem: 'a problem' },
      refund: { ok: 'it has arrived', 'not-yet': 'it has not arrived yet', problem: 'a problem' },
    },
  },
}

function spanOf(days: number): string {
  return days === 1 ? 'one day' : `${days} days`
}

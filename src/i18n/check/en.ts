import type { CheckWords } from './words.ts'

/** The words of the page that checks everything and of the page that asks a last time, in English */
export const en: CheckWords = {
  title: 'Check everything before you submit',
  lead: 'Nothing is given up yet: the number still works and still costs money. If something is wrong, choose Change; you come back here.',
  submitted: 'The request is in (as you reported). What you change here does not change the request.',
  back: 'Back to the check page',
  amount: 'Balance',
  notSaid: 'Not noted',
  services: (label: string, count: number) => `${label}: ${count}`,
  noServices: 'None',
  channelOf: (leg: string) => `How to submit: ${leg}`,
  noChannel: 'Not chosen yet',
  toConfirm: 'All correct: see what will be lost',
  toConfirmOf: (leg: string) => `All correct: see what will be lost with the ${leg}`,
  toSteps: 'To the steps of submitting',
  confirm: {
    title: 'One last look: what will be lost',
    titleOf: (leg: string) => `One last look: what will be lost with the ${leg}`,
    lead: 'Up to now nothing is submitted and nothing is given up. Read this first; there is no hurry.',
    safe: 'Not now: back to the check page',
    number: 'The number itself. Calls and texts to it will not reach you any more.',
    balance: 'Balance',
    balanceOf: (amount: string) => `Balance of ${amount}`,
    uses: {
      refund: 'You want it back. Until the money arrives, nothing is certain.',
      move: 'You want to move it to another number. Do that before you submit.',
      spend: 'You want to spend it first. Count what is left when you submit as gone.',
      forfeit: 'You chose to give it up. It will not come back.',
    },
    useOpen: 'You have not said what becomes of it. Until you know, count it as gone.',
    services: 'Services that cannot be moved and stay with the old number',
    risks: 'What is not settled and whose risk you accepted',
    line: (name: string, words: string) => `${name}: ${words}`,
    unchecked: (count: number) =>
      count === 1
        ? '1 service was not looked at. If it knows the old number, its codes will be lost.'
        : `${count} services were not looked at. If one of them knows the old number, its codes will be lost.`,
    reuse: 'Somebody else may get the number',
    digits: 'The last four digits of this number',
    digitsHint: 'Only for you, to be sure it is the right number. Not kept; leaving this page forgets them.',
    digitsWrong: 'Exactly four digits, such as 0012. Look at the card or a bill and type them again.',
    act: 'Go and submit the request with all this',
    actOf: (leg: string) => `Go and submit the request with all this: ${leg}`,
    wentOn: (date: string) => `On ${date} you read this and decided to go on.`,
    changed: (date: string) =>
      `You read this on ${date}. Something has changed since; please read all of it again.`,
    takeBack: 'Take this decision back',
  },
}

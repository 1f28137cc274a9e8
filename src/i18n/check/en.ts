import type { CheckWords } from './words.ts'

/** The words of the page that checks everything and of the page that asks a last time, in English */
export const en: CheckWords = {
  title: 'Check everything before you submit',
  lead: 'Nothing is submitted and nothing is given up yet. If something is wrong, press “Change”; you come back here.',
  leadOf: (leg: string) =>
    `${leg}: not submitted and not given up yet. If something is wrong, press “Change”; you come back here.`,
  submitted: 'The request is submitted (self-reported). What you change here does not change it.',
  back: 'Back to the check page',
  amount: 'Balance',
  notSaid: 'Not recorded',
  services: (count: number) => (count === 0 ? 'None' : String(count)),
  channelOf: (leg: string) => `How to submit: ${leg}`,
  noChannel: 'Not chosen yet',
  toConfirm: 'All correct: see what will be lost',
  toConfirmOf: (leg: string) => `All correct: see what will be lost (${leg})`,
  toSteps: 'See the steps for submitting',
  confirm: {
    title: 'One last look: what will be lost',
    titleOf: (leg: string) => `${leg}: what will be lost`,
    lead: 'So far nothing is submitted and nothing is given up. Read this before you decide; there is no hurry.',
    leadOf: (leg: string) =>
      `${leg}: so far not submitted and not given up. Read this before you decide; there is no hurry.`,
    safe: 'Not now: back to the check page',
    number: 'The number itself. Calls and texts to it will not reach you any more.',
    balance: 'Balance',
    balanceOf: (amount: string) => `Balance of ${amount}`,
    uses: {
      refund: 'You plan to ask for a refund. Until the money arrives, do not count on it.',
      move: 'You plan to move it to another number. Ask whether to move it before you submit or along with it; until it has moved, do not count on it.',
      spend: 'You plan to use it up first. Count what is left when you submit as gone.',
      forfeit: 'You chose to let it go. It will not come back.',
    },
    useOpen: 'You have not said what to do with it. Until you have asked, count it as gone.',
    services: 'Services you cannot change that are still linked to the old number',
    risks: 'Things not settled whose risk you accepted',
    line: (name: string, words: string) => `${name}: ${words}`,
    unchecked: (count: number) =>
      count === 1
        ? '1 service is not checked. If it is linked to the old number, you will no longer get its codes.'
        : `${count} services are not checked. If one of them is linked to the old number, you will no longer get its codes.`,
    reuse: 'Somebody else may get the number later',
    digits: 'The last four digits of this number',
    digitsHint:
      'For you alone, to be sure it is the right number. Not kept, and forgotten when you leave this page.',
    digitsWrong: 'Enter exactly four digits, such as 0012. Look at the card or a bill and type them again.',
    act: 'Knowing this, go on to submit',
    actOf: (leg: string) => `Knowing this, go on to submit: ${leg}`,
    wentOn: (date: string) => `On ${date} you read this and decided to go on.`,
    changed: (date: string) =>
      `You read this on ${date}. Something has changed since; please read all of it again.`,
    takeBack: 'Take this decision back',
  },
}

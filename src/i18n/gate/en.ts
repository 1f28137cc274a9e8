import type { GateWords } from './words.ts'

/** The words about second ticks, risks that are accepted, and the gate, in English */
export const en: GateWords = {
  signedIn: 'Signed in once with the new number while the old SIM still works',
  signedInDead: 'Signed in once with the new number',
  signedInHint:
    'A page that shows the new number proves little. It is settled once you have signed in with it.',
  codeArrived: 'A code from it has reached the new number',
  codeFirst:
    'Money is at stake here. Make sure that a code has reached the new number before you accept the risk.',
  textsDead: 'Texts no longer arrive',
  textsDeadHint:
    'Tick this if the old SIM is suspended, lost or not with you. Every entry then says what to do without texts.',
  textsTakenForDead:
    'Ticked for you, because you said that the SIM is lost or broken, or the line suspended. Untick it once texts arrive again.',
  ifDead: 'Without texts:',
  ownMore: 'Rename or remove',
  renameAct: 'Save the name',
  risk: {
    open: 'Not possible?',
    lead: 'Look for another way first. If there is none, give your reason and the gate lets it through. It is listed on the check page, in print and in your backup.',
    settled: 'This is settled; there is no risk to accept.',
    reason: 'Why it is not possible, and what you will do if it goes wrong',
    reasonHint: (longest: number) =>
      `One sentence, at most ${longest} characters. Leave out phone numbers, ID numbers and codes.`,
    tooLong: (longest: number) => `This is too long. Use at most ${longest} characters.`,
    act: 'I accept the risk',
    said: (reason: string) => `Risk accepted: ${reason}`,
    notYet: 'This does not count yet: no code from it has reached the new number.',
    takeBack: 'Take back: it is still to do',
    listTitle: (count: number) =>
      count === 1 ? 'Through the gate with 1 risk' : `Through the gate with ${count} risks`,
    listLead: 'These are not settled; you accepted them and gave a reason. If one works out, change it.',
  },
  undecidedLead:
    'You have not decided yet; answer these first. If you decide to give up the number, what has to be settled will be listed here.',
  shutAgain: 'The gate was open and has closed again: these are not settled any more.',
  toCheck: 'Check everything first',
  toCheckLead: 'Before the steps, check what you answered and ticked, then see what will be lost.',
  toCheckAgain:
    'What you will lose has changed since you last read it. Check and read it again to get to the steps.',
}

import type { Cancellation } from './cancellation.ts'
import { wordSaid } from './condition.ts'
import type { GuideAnswer } from './guide.ts'
import { legsOf } from './legs.ts'

/** Something to say to the person behind the counter; the interface has it in every language. */
export const STAFF_SENTENCES = [
  'give-up',
  'give-up-mainland',
  'give-up-hongkong',
  'two-numbers',
  'registration',
  'self',
  'company',
  'someone-else',
  'agent',
  'reseller',
  'deceased',
  'minor',
  'expired',
  'passport',
  'esim',
  'lost',
  'no-texts',
  'suspended',
  'sub-card',
  'bundle',
  'term',
  'debts',
  'balance',
  'balance-prepaid',
  'nothing-new',
  'receipt',
  'refused',
] as const
export type StaffSentence = (typeof STAFF_SENTENCES)[number]

/** What this person says at the counter, in the order of saying it: the request, who asks, what is different, money, proof. */
export function staffSentencesFor(card: Cancellation): readonly StaffSentence[] {
  const legs = legsOf(card)
  const requests: readonly StaffSentence[] =
    legs.length === 0 ? ['give-up'] : legs.map((leg) => `give-up-${leg}` as const)
  const said = new Set<StaffSentence>([
    ...requests,
    ...(legs.length > 1 ? (['two-numbers'] as const) : []),
    ...(isPrepaidInHongKong(card) ? (['registration'] as const) : []),
    ...CASES.flatMap(({ sentence, question, word }) => (wordSaid(question, card) === word ? [sentence] : [])),
    ...(isInsideTerm(card) ? (['term'] as const) : []),
    ...(isAskingForThemselves(card) ? (['self'] as const) : []),
    wordSaid('plan', card) === 'prepaid' ? 'balance-prepaid' : 'balance',
    ...ALWAYS,
  ])
  // The company’s sentence says already who asks, and with which letter.
  if (said.has('company')) said.delete('agent')
  return STAFF_SENTENCES.filter((sentence) => said.has(sentence))
}

const ALWAYS = ['nothing-new', 'receipt', 'refused'] as const

type Case = { readonly sentence: StaffSentence; readonly question: GuideAnswer; readonly word: string }

const CASES: readonly Case[] = [
  { sentence: 'company', question: 'holder', word: 'company' },
  { sentence: 'someone-else', question: 'holder', word: 'someone-else' },
  { sentence: 'agent', question: 'handler', word: 'agent' },
  { sentence: 'reseller', question: 'bought', word: 'reseller' },
  { sentence: 'deceased', question: 'deceased', word: 'yes' },
  { sentence: 'minor', question: 'minor', word: 'yes' },
  { sentence: 'expired', question: 'expired', word: 'yes' },
  { sentence: 'passport', question: 'identity', word: 'passport' },
  { sentence: 'esim', question: 'sim', word: 'esim' },
  { sentence: 'lost', question: 'sim', word: 'lost' },
  { sentence: 'no-texts', question: 'texts', word: 'dead' },
  { sentence: 'no-texts', question: 'phone', word: 'broken' },
  { sentence: 'suspended', question: 'suspended', word: 'yes' },
  { sentence: 'sub-card', question: 'bundle', word: 'sub-card' },
  { sentence: 'bundle', question: 'bundle', word: 'bundle' },
  { sentence: 'debts', question: 'debts', word: 'open' },
]

function isAskingForThemselves(card: Cancellation): boolean {
  const isHolder = wordSaid('holder', card) === 'self' && wordSaid('handler', card) === 'holder'
  return isHolder && wordSaid('deceased', card) !== 'yes' && wordSaid('minor', card) !== 'yes'
}

// A prepaid card has no term, whatever was answered about one before.
function isInsideTerm(card: Cancellation): boolean {
  return wordSaid('term', card) === 'inside' && wordSaid('plan', card) !== 'prepaid'
}

// What ends there is the registration; asked for a service alone, a shop may see nothing to end.
function isPrepaidInHongKong(card: Cancellation): boolean {
  return wordSaid('plan', card) === 'prepaid' && legsOf(card).includes('hongkong')
}

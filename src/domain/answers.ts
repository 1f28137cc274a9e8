import type { Leg } from './leg.ts'
import type { IsoDate } from './isoDate.ts'

/** The closed questions about a card; every one can be answered `unknown`. */
export const CHOICES = {
  numbers: ['mainland', 'hongkong', 'both', 'unknown'],
  plan: ['prepaid', 'contract', 'unknown'],
  term: ['inside', 'over', 'unknown'],
  need: ['none', 'codes', 'later', 'elsewhere', 'unknown'],
  holder: ['self', 'company', 'someone-else', 'unknown'],
  identity: ['mainland-id', 'hkid', 'home-return-permit', 'residence-permit', 'passport', 'unknown'],
  sim: ['plastic', 'esim', 'lost', 'unknown'],
  handler: ['holder', 'agent', 'unknown'],
  debts: ['none', 'open', 'unknown'],
  bought: ['operator', 'reseller', 'unknown'],
  texts: ['arrive', 'dead', 'unknown'],
  phone: ['works', 'broken', 'unknown'],
  abroad: ['no', 'yes', 'unknown'],
  suspended: ['no', 'yes', 'unknown'],
  bundle: ['none', 'sub-card', 'bundle', 'unknown'],
  minor: ['no', 'yes', 'unknown'],
  deceased: ['no', 'yes', 'unknown'],
  expired: ['no', 'yes', 'unknown'],
} as const

export type ChoiceId = keyof typeof CHOICES

/** Ways to deal with the card; only `cancel` leads through the gate. */
export const DECISIONS = ['keep', 'pause', 'downgrade', 'port', 'lapse', 'cancel'] as const
export type Decision = (typeof DECISIONS)[number]

export const BALANCE_USES = ['refund', 'move', 'spend', 'forfeit'] as const
export type BalanceUse = (typeof BALANCE_USES)[number]

export const CURRENCIES = ['CNY', 'HKD'] as const
export type Currency = (typeof CURRENCIES)[number]

/** An amount in hundredths of its currency, never negative. */
export type Money = { readonly cents: number; readonly currency: Currency }

/** Everything a person can say about a card as a whole, by question. */
export type Answers = {
  readonly [Q in ChoiceId]: (typeof CHOICES)[Q][number]
} & {
  readonly name: string
  readonly operator: string
  readonly decision: Decision
  readonly balance: Money
  readonly balanceUse: BalanceUse
  readonly monthlyFee: Money
  /** The day of the month on which a bill is made, 1 to 31. */
  readonly billDay: number
  /** How many days before the end the operator wants to be told. */
  readonly noticeDays: number
  readonly termEndsOn: IsoDate
}

export const CHANNELS = ['online', 'counter'] as const
export type Channel = (typeof CHANNELS)[number]

export const VERIFICATION_WAYS = ['call', 'app', 'bill', 'lookup', 'refund'] as const
export type VerificationWay = (typeof VERIFICATION_WAYS)[number]

export const VERIFICATION_RESULTS = ['ok', 'not-yet', 'problem'] as const
export type VerificationResult = (typeof VERIFICATION_RESULTS)[number]

export const SETTLEMENT_KINDS = ['refunded', 'moved', 'nothing-due', 'forfeited'] as const
export type SettlementKind = (typeof SETTLEMENT_KINDS)[number]

export type Submission = { readonly channel: Channel; readonly on: IsoDate }
/** Proof that the operator took the request; `reference` and `place` may be empty. */
export type Receipt = { readonly on: IsoDate; readonly reference: string; readonly place: string }
export type Verification = { readonly on: IsoDate; readonly result: VerificationResult }
export type Settlement = { readonly on: IsoDate; readonly kind: SettlementKind }

/** Everything a person can say about one number once it is being submitted. */
export type LegAnswers = {
  readonly channel: Channel
  /** The day on which the person read what will be lost and went on all the same. */
  readonly goAhead: IsoDate
  readonly submission: Submission
  readonly receipt: Receipt
  readonly promisedBy: IsoDate
  readonly refundBy: IsoDate
  readonly settlement: Settlement
} & { readonly [W in VerificationWay]: Verification }

export const CONTACT_PARTIES = ['operator', 'operator-complaint', 'regulator', 'consumer-body'] as const
export type ContactParty = (typeof CONTACT_PARTIES)[number]

export const CONTACT_MEANS = ['phone', 'counter', 'online', 'letter'] as const
export type ContactMeans = (typeof CONTACT_MEANS)[number]

export const CONTACT_OUTCOMES = ['waiting', 'promised', 'refused', 'solved'] as const
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number]

/** One time the person turned to somebody about a number, and what came of it. */
export type Contact = {
  readonly leg: Leg
  readonly on: IsoDate
  readonly party: ContactParty
  readonly means: ContactMeans
  readonly outcome: ContactOutcome
  /** What was said, in the person's words; may be empty. */
  readonly words: string
}

/** What an operator told the person otherwise than the app says, and when. */
export type Told = { readonly on: IsoDate; readonly words: string }

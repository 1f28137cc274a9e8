import {
  BALANCE_USES,
  CHANNELS,
  CHOICES,
  CONTACT_MEANS,
  CONTACT_OUTCOMES,
  CONTACT_PARTIES,
  CURRENCIES,
  DECISIONS,
  SETTLEMENT_KINDS,
  VERIFICATION_RESULTS,
} from '#domain/answers.ts'
import { LEGS } from '#domain/leg.ts'
import { CANNOT_MOVE_PLANS } from '#domain/cancellation.ts'
import { isIsoDate, type IsoDate } from '#domain/isoDate.ts'
import * as v from 'valibot'

// Far above what the screens let anyone type; only a damaged or hostile text is longer.
const text = v.pipe(v.string(), v.maxLength(20_000))
const word = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))
/** A whole number that is never negative: a counter, a place in an order, an amount. */
export const counter = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

export const isoDate = v.custom<IsoDate>((input) => typeof input === 'string' && isIsoDate(input))

function kept<const T extends v.GenericSchema>(value: T) {
  return v.strictObject({ v: v.nullable(value), n: counter, by: v.pipe(v.string(), v.maxLength(20)) })
}

const verification = kept(v.strictObject({ on: isoDate, result: v.picklist(VERIFICATION_RESULTS) }))

const money = v.strictObject({ cents: counter, currency: v.picklist(CURRENCIES) })

/** What may stand under each question about the card. */
export const answers = {
  numbers: kept(v.picklist(CHOICES.numbers)),
  plan: kept(v.picklist(CHOICES.plan)),
  term: kept(v.picklist(CHOICES.term)),
  need: kept(v.picklist(CHOICES.need)),
  holder: kept(v.picklist(CHOICES.holder)),
  identity: kept(v.picklist(CHOICES.identity)),
  sim: kept(v.picklist(CHOICES.sim)),
  handler: kept(v.picklist(CHOICES.handler)),
  debts: kept(v.picklist(CHOICES.debts)),
  bought: kept(v.picklist(CHOICES.bought)),
  texts: kept(v.picklist(CHOICES.texts)),
  phone: kept(v.picklist(CHOICES.phone)),
  abroad: kept(v.picklist(CHOICES.abroad)),
  suspended: kept(v.picklist(CHOICES.suspended)),
  bundle: kept(v.picklist(CHOICES.bundle)),
  minor: kept(v.picklist(CHOICES.minor)),
  deceased: kept(v.picklist(CHOICES.deceased)),
  expired: kept(v.picklist(CHOICES.expired)),
  name: kept(text),
  operator: kept(word),
  decision: kept(v.picklist(DECISIONS)),
  balance: kept(money),
  balanceUse: kept(v.picklist(BALANCE_USES)),
  monthlyFee: kept(money),
  billDay: kept(v.pipe(counter, v.minValue(1), v.maxValue(31))),
  noticeDays: kept(v.pipe(counter, v.maxValue(366))),
  termEndsOn: kept(isoDate),
}

/** What may stand under each thing said about a number. */
export const leg = {
  channel: kept(v.picklist(CHANNELS)),
  goAhead: kept(isoDate),
  submission: kept(v.strictObject({ channel: v.picklist(CHANNELS), on: isoDate })),
  receipt: kept(v.strictObject({ on: isoDate, reference: text, place: text })),
  promisedBy: kept(isoDate),
  refundBy: kept(isoDate),
  settlement: kept(v.strictObject({ on: isoDate, kind: v.picklist(SETTLEMENT_KINDS) })),
  call: verification,
  app: verification,
  bill: verification,
  lookup: verification,
  refund: verification,
}

export const mark = kept(
  v.variant('said', [
    v.strictObject({ said: v.literal('done') }),
    v.strictObject({ said: v.literal('not-applicable'), reason: text }),
  ]),
)

export const binding = kept(
  v.variant('said', [
    v.strictObject({ said: v.literal('moved') }),
    v.strictObject({ said: v.literal('closed') }),
    v.strictObject({ said: v.literal('not-bound') }),
    v.strictObject({ said: v.literal('cannot-move'), plan: v.nullable(v.picklist(CANNOT_MOVE_PLANS)) }),
  ]),
)

export const note = kept(text)

export const confirmed = kept(v.literal(true))

export const told = kept(v.strictObject({ on: isoDate, words: text }))

export const contact = kept(
  v.strictObject({
    leg: v.picklist(LEGS),
    on: isoDate,
    party: v.picklist(CONTACT_PARTIES),
    means: v.picklist(CONTACT_MEANS),
    outcome: v.picklist(CONTACT_OUTCOMES),
    words: text,
  }),
)

/** A card without which the rest means nothing: its id, and that it was ever there. */
export const cardHead = v.object({
  // Every object has a part named `constructor`; a card of that name would be taken for it.
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/), v.notValue('constructor')),
  life: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
})

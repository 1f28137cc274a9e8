import {
  BALANCE_USES,
  CHANNELS,
  CHOICES,
  CURRENCIES,
  DECISIONS,
  SETTLEMENT_KINDS,
  VERIFICATION_RESULTS,
} from '#domain/answers.ts'
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
  name: kept(text),
  operator: kept(word),
  decision: kept(v.picklist(DECISIONS)),
  balance: kept(v.strictObject({ cents: counter, currency: v.picklist(CURRENCIES) })),
  balanceUse: kept(v.picklist(BALANCE_USES)),
}

/** What may stand under each thing said about a number. */
export const leg = {
  channel: kept(v.picklist(CHANNELS)),
  submission: kept(v.strictObject({ channel: v.picklist(CHANNELS), on: isoDate })),
  receipt: kept(v.strictObject({ on: isoDate, reference: text, place: text })),
  promisedBy: kept(isoDate),
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

/** A card without which the rest means nothing: its id, and that it was ever there. */
export const cardHead = v.object({
  // Every object has a part named `constructor`; a card of that name would be taken for it.
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/), v.notValue('constructor')),
  life: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
})

import fc from 'fast-check'
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
  type Answers,
  type Contact,
  type LegAnswers,
  type Told,
} from './answers.ts'
import { LEGS } from './leg.ts'
import {
  CANNOT_MOVE_PLANS,
  type Binding,
  type Cancellation,
  type Kept,
  type Mark,
  type Registers,
  type Said,
} from './cancellation.ts'
import { isIsoDate, type IsoDate } from './isoDate.ts'

/** Any day the app accepts. */
export const anyDay: fc.Arbitrary<IsoDate> = fc
  .tuple(
    fc.integer({ min: 2000, max: 2999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  .filter(isIsoDate)

/** Any writing, in any script, with whatever a keyboard or a clipboard can produce. */
export const anyText = fc.string({ unit: 'binary', maxLength: 12 })

/** The ids that lines and services have in the generated copies. */
export const anyId = fc.constantFrom('documents.identity', 'balance.check', 'wechat', 'own-0001-ab')

/** Any mark on a line. */
export const anyMark: fc.Arbitrary<Mark> = fc.oneof(
  fc.record({ said: fc.constant('done') }),
  fc.record({ said: fc.constant('not-applicable'), reason: anyText }),
)

/** Any binding of a service. */
export const anyBinding: fc.Arbitrary<Binding> = fc.oneof(
  fc.record({ said: fc.constantFrom('moved', 'closed', 'not-bound') }),
  fc.record({ said: fc.constant('cannot-move'), plan: fc.constantFrom(...CANNOT_MOVE_PLANS, null) }),
)

const anyMoney = fc.record({
  cents: fc.nat({ max: 100_000_000 }),
  currency: fc.constantFrom(...CURRENCIES),
})

const anyTold: fc.Arbitrary<Told> = fc.record({ on: anyDay, words: anyText })

const anyContact: fc.Arbitrary<Contact> = fc.record({
  leg: fc.constantFrom(...LEGS),
  on: anyDay,
  party: fc.constantFrom(...CONTACT_PARTIES),
  means: fc.constantFrom(...CONTACT_MEANS),
  outcome: fc.constantFrom(...CONTACT_OUTCOMES),
  words: anyText,
})

const someOf = { requiredKeys: [] } satisfies fc.RecordConstraints<never>

const anyAnswers = fc.record(
  {
    numbers: kept(fc.constantFrom(...CHOICES.numbers)),
    plan: kept(fc.constantFrom(...CHOICES.plan)),
    term: kept(fc.constantFrom(...CHOICES.term)),
    need: kept(fc.constantFrom(...CHOICES.need)),
    holder: kept(fc.constantFrom(...CHOICES.holder)),
    identity: kept(fc.constantFrom(...CHOICES.identity)),
    sim: kept(fc.constantFrom(...CHOICES.sim)),
    handler: kept(fc.constantFrom(...CHOICES.handler)),
    debts: kept(fc.constantFrom(...CHOICES.debts)),
    bought: kept(fc.constantFrom(...CHOICES.bought)),
    texts: kept(fc.constantFrom(...CHOICES.texts)),
    phone: kept(fc.constantFrom(...CHOICES.phone)),
    abroad: kept(fc.constantFrom(...CHOICES.abroad)),
    suspended: kept(fc.constantFrom(...CHOICES.suspended)),
    bundle: kept(fc.constantFrom(...CHOICES.bundle)),
    minor: kept(fc.constantFrom(...CHOICES.minor)),
    deceased: kept(fc.constantFrom(...CHOICES.deceased)),
    expired: kept(fc.constantFrom(...CHOICES.expired)),
    name: kept(anyText),
    operator: kept(fc.constantFrom('cmhk', 'china-unicom', 'three-hk')),
    decision: kept(fc.constantFrom(...DECISIONS)),
    balance: kept(anyMoney),
    balanceUse: kept(fc.constantFrom(...BALANCE_USES)),
    monthlyFee: kept(anyMoney),
    billDay: kept(fc.integer({ min: 1, max: 31 })),
    noticeDays: kept(fc.integer({ min: 0, max: 366 })),
    termEndsOn: kept(anyDay),
  } satisfies { [Q in keyof Answers]: unknown },
  someOf,
)

const anyVerification = kept(fc.record({ on: anyDay, result: fc.constantFrom(...VERIFICATION_RESULTS) }))

const anyLeg = fc.record(
  {
    channel: kept(fc.constantFrom(...CHANNELS)),
    goAhead: kept(anyDay),
    submission: kept(fc.record({ channel: fc.constantFrom(...CHANNELS), on: anyDay })),
    receipt: kept(fc.record({ on: anyDay, reference: anyText, place: anyText })),
    promisedBy: kept(anyDay),
    refundBy: kept(anyDay),
    settlement: kept(fc.record({ on: anyDay, kind: fc.constantFrom(...SETTLEMENT_KINDS) })),
    call: anyVerification,
    app: anyVerification,
    bill: anyVerification,
    lookup: anyVerification,
    refund: anyVerification,
  } satisfies { [W in keyof LegAnswers]: unknown },
  someOf,
)

const anySaid: fc.Arbitrary<Said> = fc.record({
  answers: anyAnswers,
  marks: fc.dictionary(anyId, kept(anyMark)),
  notes: fc.dictionary(anyId, kept(anyText)),
  bindings: fc.dictionary(anyId, kept(anyBinding)),
  ownServices: fc.dictionary(anyId, kept(anyText)),
  codeArrived: fc.dictionary(anyId, kept(fc.constant(true))),
  signedIn: fc.dictionary(anyId, kept(fc.constant(true))),
  overrides: fc.dictionary(anyId, kept(anyText)),
  told: fc.dictionary(anyId, kept(anyTold)),
  contacts: fc.dictionary(anyId, kept(anyContact)),
  mainland: anyLeg,
  hongkong: anyLeg,
})

/** Any copy of one card: few ids, writers and counters, so that two copies often speak of the same thing. */
export const anyCancellation: fc.Arbitrary<Cancellation> = fc
  .record({
    life: fc.integer({ min: 1, max: 4 }),
    ordinal: fc.integer({ min: 0, max: 3 }),
    startedOn: anyDay,
    said: anySaid,
  })
  .map(({ said, ...head }) => ({ id: 'card1', ...head, clock: highestCounterOf(said), ...said }))

function kept<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Kept<T>> {
  return fc.record({
    v: fc.option(value, { nil: null }),
    n: fc.integer({ min: 0, max: 4 }),
    by: fc.constantFrom('a', 'b'),
  })
}

function highestCounterOf(said: Said): number {
  const sections: Registers<Record<string, unknown>>[] = Object.values(said)
  return Math.max(0, ...sections.flatMap((section) => Object.values(section).map((each) => each?.n ?? 0)))
}

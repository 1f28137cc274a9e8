import type { Answers, Contact, LegAnswers, Told } from './answers.ts'
import {
  newCancellation,
  type Binding,
  type Cancellation,
  type Kept,
  type Mark,
  type Registers,
} from './cancellation.ts'
import type { Guide, Item, ItemId, Question, QuestionId, Service, ServiceId } from './guide.ts'

/** A guide of exactly these lines, so that a rule is seen without the real content around it. */
export function tinyGuide(parts: Partial<Guide>): Guide {
  return {
    questions: [],
    operators: [],
    alternatives: [],
    channels: [],
    items: [],
    serviceTiers: [],
    services: [],
    circumstances: [],
    ...parts,
  }
}

/** A required line that applies to everybody, but for the traits given. */
export function tinyItem(id: ItemId, traits: Partial<Item>): Item {
  return {
    id,
    station: 'documents',
    required: true,
    when: {},
    channel: null,
    title: id,
    why: '',
    how: [],
    form: null,
    claims: [],
    ...traits,
  }
}

/** A core service of critical risk, but for the traits given. */
export function tinyService(id: ServiceId, traits: Partial<Service>): Service {
  return {
    id,
    tier: 0,
    region: 'global',
    core: true,
    risk: 'critical',
    money: false,
    oldNumberSms: 'unknown',
    name: id,
    dependsOn: [],
    ...traits,
  }
}

/** A required question of the deciding part, but for the traits given. */
export function tinyQuestion(id: QuestionId, traits: Partial<Question>): Question {
  return {
    id,
    part: 'deciding',
    when: {},
    text: id,
    hint: '',
    options: [],
    findOut: [],
    required: true,
    ...traits,
  }
}

/** What a person said about a card, by section. */
type Words = {
  readonly answers: Partial<Answers>
  readonly marks: Readonly<Record<ItemId, Mark>>
  readonly bindings: Readonly<Record<ServiceId, Binding>>
  readonly ownServices: Readonly<Record<ServiceId, string>>
  readonly codeArrived: Readonly<Record<ServiceId, true>>
  readonly signedIn: Readonly<Record<ServiceId, true>>
  readonly overrides: Readonly<Record<ItemId, string>>
  readonly told: Readonly<Record<string, Told>>
  readonly contacts: Readonly<Record<string, Contact>>
  readonly mainland: Partial<LegAnswers>
  readonly hongkong: Partial<LegAnswers>
}

/** A card, added on 1 November 2026, about which exactly this was said. */
export function cardSaying(words: Partial<Words>): Cancellation {
  return {
    ...newCancellation('tiny', 1, '2026-11-01'),
    clock: 1,
    answers: registersOf<Answers>(words.answers ?? {}),
    marks: registersOf<Record<ItemId, Mark>>(words.marks ?? {}),
    bindings: registersOf<Record<ServiceId, Binding>>(words.bindings ?? {}),
    ownServices: registersOf<Record<ServiceId, string>>(words.ownServices ?? {}),
    codeArrived: registersOf<Record<ServiceId, true>>(words.codeArrived ?? {}),
    signedIn: registersOf<Record<ServiceId, true>>(words.signedIn ?? {}),
    overrides: registersOf<Record<ItemId, string>>(words.overrides ?? {}),
    told: registersOf<Record<string, Told>>(words.told ?? {}),
    contacts: registersOf<Record<string, Contact>>(words.contacts ?? {}),
    mainland: registersOf<LegAnswers>(words.mainland ?? {}),
    hongkong: registersOf<LegAnswers>(words.hongkong ?? {}),
  }
}

/** The answers of a person who gives up one mainland number. */
export const CANCELLING = { decision: 'cancel', numbers: 'mainland' } as const satisfies Partial<Answers>

/** What was said about a number, stage by stage. */
export const SUBMITTED = {
  submission: { channel: 'counter', on: '2026-11-02' },
} as const satisfies Partial<LegAnswers>

export const ACKNOWLEDGED = {
  ...SUBMITTED,
  receipt: { on: '2026-11-03', reference: 'A 1', place: '' },
} as const satisfies Partial<LegAnswers>

export const EFFECTIVE = {
  ...ACKNOWLEDGED,
  call: { on: '2026-11-04', result: 'ok' },
} as const satisfies Partial<LegAnswers>

export const SETTLED = {
  ...EFFECTIVE,
  settlement: { on: '2026-11-05', kind: 'nothing-due' },
} as const satisfies Partial<LegAnswers>

function registersOf<T>(values: Partial<T>): Registers<T> {
  const registers: { -readonly [K in keyof T]?: Kept<T[K]> } = {}
  for (const key in values) {
    const v = values[key]
    if (v !== undefined) registers[key] = { v, n: 1, by: 'me' }
  }
  return registers
}

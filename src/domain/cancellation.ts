import type { Answers, Contact, LegAnswers, Told } from './answers.ts'
import type { Leg } from './leg.ts'
import type { ItemId, ServiceId } from './guide.ts'
import type { IsoDate } from './isoDate.ts'
import { isSame } from './sameWords.ts'

/** Chosen at random when the card is added; says nothing about the person. */
export type CancellationId = string

/** Chosen at random when the contact is written down. */
type ContactId = string

/** One thing the person said (`v`, or `null` for taken back), with the counter and the writer by which two copies agree on the later one. */
export type Kept<T> = { readonly v: T | null; readonly n: number; readonly by: string }

/** Named things the person said; a missing one was never touched. */
export type Registers<T> = { readonly [K in keyof T]?: Kept<T[K]> }

/** What the person said about a line they can tick. */
export type Mark = { readonly said: 'done' } | { readonly said: 'not-applicable'; readonly reason: string }

export const CANNOT_MOVE_PLANS = ['keep-paying', 'close-account', 'contact-service'] as const
export type CannotMovePlan = (typeof CANNOT_MOVE_PLANS)[number]

/** What became of a service that knows the number; no binding said means nobody looked yet. */
export type Binding =
  | { readonly said: 'moved' }
  | { readonly said: 'closed' }
  | { readonly said: 'not-bound' }
  | { readonly said: 'cannot-move'; readonly plan: CannotMovePlan | null }

/** What can be said under a register; `null` takes it back. */
export type Spoken<R> = R extends Kept<infer T> | undefined ? T | null : never

/** The parts of a cancellation that hold what was said. */
export type Said = {
  readonly answers: Registers<Answers>
  readonly marks: Registers<Record<ItemId, Mark>>
  readonly notes: Registers<Record<ItemId, string>>
  readonly bindings: Registers<Record<ServiceId, Binding>>
  /** Services the person added, by id, with their name. */
  readonly ownServices: Registers<Record<ServiceId, string>>
  /** Services at which a code has reached the new number. */
  readonly codeArrived: Registers<Record<ServiceId, true>>
  /** Services the person has signed in to with the new number while the old one still worked. */
  readonly signedIn: Registers<Record<ServiceId, true>>
  /** Lines whose risk the person accepts, with the reason they typed. */
  readonly overrides: Registers<Record<ItemId, string>>
  /** What operators said otherwise than the app, by the place where the app says it. */
  readonly told: Registers<Record<string, Told>>
  readonly contacts: Registers<Record<ContactId, Contact>>
} & { readonly [L in Leg]: Registers<LegAnswers> }

type Section = keyof Said

export const SECTIONS = [
  'answers',
  'marks',
  'notes',
  'bindings',
  'ownServices',
  'codeArrived',
  'signedIn',
  'overrides',
  'told',
  'contacts',
  'mainland',
  'hongkong',
] as const satisfies readonly Section[]

/** One person's effort for one SIM: facts only, every conclusion is computed. */
export type Cancellation = {
  readonly id: CancellationId
  /** Counts being added, deleted and brought back: odd while the card is there, even while it is deleted. */
  readonly life: number
  /** Where it stands among the cards. */
  readonly ordinal: number
  readonly startedOn: IsoDate
  /** The highest counter given out for anything said. */
  readonly clock: number
} & Said

/** A card about which nothing was said yet. */
export function newCancellation(id: CancellationId, ordinal: number, startedOn: IsoDate): Cancellation {
  return { id, life: 1, ordinal, startedOn, clock: 0, ...NOTHING_SAID }
}

/** Whether the card is there, as opposed to deleted. */
export function isThere(cancellation: Cancellation): boolean {
  return cancellation.life % 2 === 1
}

/** The same card with one more thing said; `null` takes it back. */
export function withSaid<S extends Section, K extends keyof Said[S]>(
  cancellation: Cancellation,
  { section, key, value, by }: { section: S; key: K; value: Spoken<Said[S][K]>; by: string },
): Cancellation {
  const clock = cancellation.clock + 1
  return {
    ...cancellation,
    clock,
    [section]: { ...cancellation[section], [key]: { v: value, n: clock, by } },
  }
}

/** The card deleted: nothing that was said remains, only that it was here. */
export function withoutContents(cancellation: Cancellation): Cancellation {
  return { ...cancellation, ...NOTHING_SAID, life: cancellation.life + 1 }
}

/** A deleted card brought back with what had been said. */
export function withContentsOf(deleted: Cancellation, earlier: Cancellation): Cancellation {
  return { ...earlier, life: deleted.life + 1 }
}

/** The card with everything that `after` changed against `before` said again as before; what was said there since, here or elsewhere, stays. */
export function withChangeTakenBack(
  current: Cancellation,
  { before, after, by }: { before: Cancellation; after: Cancellation; by: string },
): Cancellation {
  const stamp = { n: current.clock + 1, by }
  const said = {
    answers: takenBack(current.answers, { before: before.answers, after: after.answers, stamp }),
    marks: takenBack(current.marks, { before: before.marks, after: after.marks, stamp }),
    notes: takenBack(current.notes, { before: before.notes, after: after.notes, stamp }),
    bindings: takenBack(current.bindings, { before: before.bindings, after: after.bindings, stamp }),
    ownServices: takenBack(current.ownServices, {
      before: before.ownServices,
      after: after.ownServices,
      stamp,
    }),
    codeArrived: takenBack(current.codeArrived, {
      before: before.codeArrived,
      after: after.codeArrived,
      stamp,
    }),
    signedIn: takenBack(current.signedIn, { before: before.signedIn, after: after.signedIn, stamp }),
    overrides: takenBack(current.overrides, { before: before.overrides, after: after.overrides, stamp }),
    told: takenBack(current.told, { before: before.told, after: after.told, stamp }),
    contacts: takenBack(current.contacts, { before: before.contacts, after: after.contacts, stamp }),
    mainland: takenBack(current.mainland, { before: before.mainland, after: after.mainland, stamp }),
    hongkong: takenBack(current.hongkong, { before: before.hongkong, after: after.hongkong, stamp }),
  } satisfies Said
  return { ...current, ...said, clock: stamp.n }
}

type Stamp = { readonly n: number; readonly by: string }

function takenBack<T>(
  current: Registers<T>,
  { before, after, stamp }: { before: Registers<T>; after: Registers<T>; stamp: Stamp },
): Registers<T> {
  const result: { -readonly [K in keyof T]?: Kept<T[K]> } = { ...current }
  for (const key in after) {
    const changed = !isSameWord(after[key], before[key])
    // Something newer under the same name, perhaps from another tab, is not ours to undo.
    if (changed && isSameWord(current[key], after[key])) result[key] = { v: before[key]?.v ?? null, ...stamp }
  }
  return result
}

function isSameWord(a: Kept<unknown> | undefined, b: Kept<unknown> | undefined): boolean {
  // Only a damaged copy says two things under one counter and writer; what is said decides then.
  return a?.n === b?.n && a?.by === b?.by && isSame(a?.v, b?.v)
}

const NOTHING_SAID: Said = {
  answers: {},
  marks: {},
  notes: {},
  bindings: {},
  ownServices: {},
  codeArrived: {},
  signedIn: {},
  overrides: {},
  told: {},
  contacts: {},
  mainland: {},
  hongkong: {},
}

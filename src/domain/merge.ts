import { SECTIONS, type Cancellation, type Kept, type Registers } from './cancellation.ts'

/** The one copy that two copies of the same card agree on; neither order nor repetition of merging matters, and no clock decides. */
export function merge(a: Cancellation, b: Cancellation): Cancellation {
  // A deletion or a return counts as a new life and takes no words of an earlier one along.
  if (a.life !== b.life) return a.life > b.life ? a : b
  return {
    id: a.id,
    life: a.life,
    ordinal: Math.min(a.ordinal, b.ordinal),
    startedOn: a.startedOn < b.startedOn ? a.startedOn : b.startedOn,
    clock: Math.max(a.clock, b.clock),
    answers: mergeRegisters(a.answers, b.answers),
    marks: mergeRegisters(a.marks, b.marks),
    notes: mergeRegisters(a.notes, b.notes),
    bindings: mergeRegisters(a.bindings, b.bindings),
    ownServices: mergeRegisters(a.ownServices, b.ownServices),
    codeArrived: mergeRegisters(a.codeArrived, b.codeArrived),
    signedIn: mergeRegisters(a.signedIn, b.signedIn),
    overrides: mergeRegisters(a.overrides, b.overrides),
    told: mergeRegisters(a.told, b.told),
    contacts: mergeRegisters(a.contacts, b.contacts),
    mainland: mergeRegisters(a.mainland, b.mainland),
    hongkong: mergeRegisters(a.hongkong, b.hongkong),
  }
}

function mergeRegisters<T>(a: Registers<T>, b: Registers<T>): Registers<T> {
  const merged: { -readonly [K in keyof T]?: Kept<T[K]> } = { ...a }
  for (const key in b) {
    const later = laterOf(a[key], b[key])
    if (later !== undefined) merged[key] = later
  }
  return merged
}

function laterOf<T>(a: Kept<T> | undefined, b: Kept<T> | undefined): Kept<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return isLater(b, a) ? b : a
}

function isLater(a: Kept<unknown>, b: Kept<unknown>): boolean {
  if (a.n !== b.n) return a.n > b.n
  if (a.by !== b.by) return a.by > b.by
  // One of them had its texts left out on the way here, or is damaged: the fuller one stays, and both sides agree.
  const [one, other] = [JSON.stringify(a.v), JSON.stringify(b.v)]
  return one.length === other.length ? one > other : one.length > other.length
}

/** Whether `a` says anything that `b` does not say yet; when it does not, merging `a` into `b` changes nothing a person said. */
export function addsTo(a: Cancellation, b: Cancellation): boolean {
  if (a.life !== b.life) return a.life > b.life
  if (a.ordinal < b.ordinal || a.startedOn < b.startedOn) return true
  return SECTIONS.some((section) => hasLater(a[section], b[section]))
}

function hasLater(a: Registers<Record<string, unknown>>, b: Registers<Record<string, unknown>>): boolean {
  return Object.entries(a).some(([key, kept]) => {
    const other = b[key]
    return kept !== undefined && (other === undefined || isLater(kept, other))
  })
}

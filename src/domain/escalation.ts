import { VERIFICATION_WAYS, type Contact } from './answers.ts'
import type { Leg } from './leg.ts'
import type { Cancellation } from './cancellation.ts'
import type { Rung } from './guide.ts'
import { daysAfter, monthsAfter } from './dayCount.ts'
import type { IsoDate } from './isoDate.ts'

/** A contact the person wrote down, with the id it is kept under. */
export type LoggedContact = { readonly id: string; readonly contact: Contact }

/** Whether it is time for a rung; `opensOn` is `null` while it waits for something the person has not written down. */
export type RungState =
  | { readonly isOpen: true; readonly since: IsoDate; readonly until: IsoDate | null }
  | { readonly isOpen: false; readonly opensOn: IsoDate }
  | { readonly isOpen: false; readonly opensOn: null; readonly waitsFor: 'submission' | 'complaint' }

/** The contacts about one number, the latest day first and, within a day, the one written down last first. */
export function contactsOf(cancellation: Cancellation, leg: Leg): readonly LoggedContact[] {
  return Object.entries(cancellation.contacts)
    .flatMap(([id, kept]) => (kept?.v?.leg === leg ? [{ id, contact: kept.v, n: kept.n }] : []))
    .toSorted((a, b) => (a.contact.on === b.contact.on ? b.n - a.n : a.contact.on < b.contact.on ? 1 : -1))
    .map(({ id, contact }) => ({ id, contact }))
}

/** The steps of the ladder for one number, from the operator upwards. */
export function rungsFor(rungs: readonly Rung[], leg: Leg): readonly Rung[] {
  return rungs.filter((rung) => rung.leg === leg)
}

/** Whether it is time for a rung, from the days that were written down about the number. */
export function rungStateOf(
  rung: Rung,
  { cancellation, today }: { cancellation: Cancellation; today: IsoDate },
): RungState {
  const grounds = groundsOf(cancellation, rung.leg)
  const opensOn = openingDayOf(rung, { cancellation, grounds })
  if (opensOn === null) {
    return { isOpen: false, opensOn, waitsFor: rung.opens.kind === 'submitted' ? 'submission' : 'complaint' }
  }
  return opensOn <= today
    ? { isOpen: true, since: opensOn, until: closingDayOf(rung, grounds) }
    : { isOpen: false, opensOn }
}

/** The first days of what counts since the trouble was last solved; `null` where there was none. */
type Grounds = {
  readonly complaint: IsoDate | null
  readonly complaintRefused: IsoDate | null
  readonly refusedOrTrouble: IsoDate | null
}

function openingDayOf(
  { leg, opens }: Rung,
  { cancellation, grounds }: { cancellation: Cancellation; grounds: Grounds },
): IsoDate | null {
  switch (opens.kind) {
    case 'at-once':
      return cancellation.startedOn
    case 'complained':
      return grounds.complaint
    case 'unanswered':
      return earliestOf([grounds.complaintRefused, after(grounds.complaint, opens.days)])
    case 'submitted': {
      const promisedBy = cancellation[leg].promisedBy?.v ?? null
      const submittedOn = cancellation[leg].submission?.v?.on ?? null
      // A promise counts instead of the usual time: the operator may have asked for longer, or for less.
      const lateSince =
        submittedOn !== null && promisedBy !== null ? after(promisedBy, 0) : after(submittedOn, opens.days)
      return earliestOf([grounds.refusedOrTrouble, grounds.complaint, lateSince])
    }
  }
}

function closingDayOf({ closes }: Rung, { complaint, complaintRefused }: Grounds): IsoDate | null {
  if (closes === null) return null
  if (complaintRefused !== null) return daysAfter(complaintRefused, closes.daysAfterRefusal)
  return complaint === null ? null : monthsAfter(complaint, closes.monthsAfterComplaint)
}

function groundsOf(cancellation: Cancellation, leg: Leg): Grounds {
  const contacts = contactsOf(cancellation, leg)
  const solved = contacts.findIndex(({ contact }) => contact.outcome === 'solved')
  const open = (solved === -1 ? contacts : contacts.slice(0, solved)).map(({ contact }) => contact)
  const solvedOn = contacts[solved]?.contact.on ?? ''
  const complaints = open.filter((contact) => contact.party === 'operator-complaint')
  const refusals = open.filter(
    ({ outcome, party }) => outcome === 'refused' && (party === 'operator' || party === 'operator-complaint'),
  )
  const troubles = VERIFICATION_WAYS.flatMap((way) => cancellation[leg][way]?.v ?? []).filter(
    ({ on, result }) => result === 'problem' && on > solvedOn,
  )
  return {
    complaint: firstDayOf(complaints),
    complaintRefused: firstDayOf(complaints.filter(({ outcome }) => outcome === 'refused')),
    refusedOrTrouble: firstDayOf([...refusals, ...troubles]),
  }
}

// The day after so many days have passed.
function after(date: IsoDate | null, days: number): IsoDate | null {
  return date === null ? null : daysAfter(date, days + 1)
}

function firstDayOf(dated: readonly { readonly on: IsoDate }[]): IsoDate | null {
  return earliestOf(dated.map(({ on }) => on))
}

function earliestOf(days: readonly (IsoDate | null)[]): IsoDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null
}

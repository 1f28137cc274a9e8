import type { LegAnswers } from './answers.ts'
import type { Cancellation, Kept, Mark, Registers } from './cancellation.ts'

/** Stands for the name of a service of the person's own where names are left out. */
export const UNNAMED = '*'

/** The card with every answer, tick and date, but without the person's own words; merged with the card it was made from, those words stay. */
export function withoutTexts(card: Cancellation): Cancellation {
  const { name: _name, ...answers } = card.answers
  return {
    ...card,
    answers,
    marks: mapped(card.marks, withoutReason),
    notes: onlyTakenBack(card.notes),
    // The gate waits for these services, so they stay in the list.
    ownServices: mapped(card.ownServices, withoutName),
    overrides: onlyTakenBack(card.overrides),
    told: onlyTakenBack(card.told),
    contacts: mapped(card.contacts, (contact) => ({ ...contact, words: '' })),
    mainland: withoutReference(card.mainland),
    hongkong: withoutReference(card.hongkong),
  }
}

function withoutReason(mark: Mark): Mark {
  return mark.said === 'done' ? mark : { ...mark, reason: '' }
}

function withoutName(name: string): string {
  return name.length > 1 || name > UNNAMED ? UNNAMED : name
}

function withoutReference(said: Registers<LegAnswers>): Registers<LegAnswers> {
  const { receipt, ...rest } = said
  if (receipt === undefined) return said
  const v = receipt.v === null ? null : { ...receipt.v, reference: '', place: '' }
  return { ...rest, receipt: { ...receipt, v } }
}

type Named<T> = Registers<Record<string, T>>

function onlyTakenBack<T>(registers: Named<T>): Named<T> {
  return Object.fromEntries(present(registers).filter(([, kept]) => kept.v === null))
}

function mapped<T>(registers: Named<T>, withoutText: (value: T) => T): Named<T> {
  const entries = present(registers).map(([key, kept]): [string, Kept<T>] => [
    key,
    kept.v === null ? kept : { ...kept, v: withoutText(kept.v) },
  ])
  return Object.fromEntries(entries)
}

function present<T>(registers: Named<T>): [string, Kept<T>][] {
  return Object.entries(registers).flatMap(([key, kept]): [string, Kept<T>][] =>
    kept === undefined ? [] : [[key, kept]],
  )
}

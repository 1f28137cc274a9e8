import type { ItemId } from '#domain/guide.ts'
import { spokenFormOf, type Findable } from '#domain/search.ts'
import type { SearchWords } from '#i18n/search/words.ts'

export type Group = keyof SearchWords['groups']

/** Something a search can find: where it is, or what can be read here where it is nowhere. */
export type Entry = Findable & {
  readonly id: ItemId
  readonly title: string
  readonly group: Group
  readonly href: string | null
  readonly lead: string
  readonly points: readonly string[]
}

/** An entry with what is said about it in the form in which it is searched. */
export function entryOf(parts: Omit<Entry, 'text'>): Entry {
  return { ...parts, text: spokenFormOf([parts.title, parts.lead, ...parts.points].join(' ')) }
}

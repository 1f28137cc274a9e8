import { searchFormOf } from '#domain/inventory.ts'
import { fitOf } from '#domain/search.ts'
import type { SearchWords, Service } from '#domain/guide.ts'

/** Whether a search, in the form in which the two are compared, finds a service: by its name in any language, or by the initials of its pinyin. */
export function matches(searchWords: SearchWords, service: Service, search: string): boolean {
  return search === '' || fitOf(searchWords[service.id] ?? '', search) !== null
}

/** Whether it finds one of the person's own, by the name they gave it. */
export function matchesName(name: string, search: string): boolean {
  return searchFormOf(name).includes(search)
}

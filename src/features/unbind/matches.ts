import { searchFormOf } from '#domain/inventory.ts'
import type { SearchWords, Service } from '#domain/guide.ts'

/** Whether a search finds a service: by its name in any language, or by the initials of its pinyin. */
export function matches(searchWords: SearchWords, service: Service, search: string): boolean {
  return searchWords[service.id]?.includes(searchFormOf(search)) ?? false
}

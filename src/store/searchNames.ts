import type { SearchNames } from '#domain/search.ts'
import { use } from 'react'
import { fetchedOnce } from './byLanguage.ts'
import { useLocale } from './hooks.ts'

const names = async () => (await import('#content/lateGuide.ts?names')).names

/** The names by which everything but the services is found; the same in every language. */
export const loadSearchNames = fetchedOnce({ 'zh-CN': names, 'zh-HK': names, en: names })

/** The names by which everything but the services is found, in every language; the component waits until they have arrived. */
export function useSearchNames(): SearchNames {
  return use(loadSearchNames(useLocale()))
}

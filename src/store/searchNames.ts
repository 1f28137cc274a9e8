import type { SearchNames } from '#domain/search.ts'
import { use } from 'react'
import { fetchedOnce } from './byLanguage.ts'
import { useLocale } from './hooks.ts'

const names = async () => (await import('#content/lateGuide.ts?names')).names

// The same in every language.
const loadNames = fetchedOnce({ 'zh-CN': names, 'zh-HK': names, en: names })

/** The names by which everything but the services is found, in every language; the component waits until they have arrived. */
export function useSearchNames(): SearchNames {
  return use(loadNames(useLocale()))
}

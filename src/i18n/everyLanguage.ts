import type { Locale } from '#domain/locale.ts'
import { use } from 'react'
import type { WordGroup } from './group.ts'

/** The words of a group in every language, for what is searched or read in more than one; the component waits until they have arrived. */
export function useGroupInEveryLanguage<W>(group: WordGroup<W>): Readonly<Record<Locale, W>> {
  const words = group.loadEvery()
  return { 'zh-CN': use(words['zh-CN']), 'zh-HK': use(words['zh-HK']), en: use(words.en) }
}

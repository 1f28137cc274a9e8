import type { CardPage, Tool } from '#domain/address.ts'
import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** A screen that is found by what it is for. */
export type Place =
  | Tool
  | Extract<CardPage, 'circumstances' | 'cost' | 'follow-up' | 'print'>
  | 'line'
  | 'escalation'
  | 'transfer'
  | 'about'
  | 'example'

/** The words of the search; 简体 is the source. */
export type SearchWords = typeof zhCN

export const searchWords = wordGroup<SearchWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

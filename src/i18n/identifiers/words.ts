import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What the check of a number's form says; 简体 is the source. */
export type IdentifierWords = typeof zhCN

export const identifierWords = wordGroup<IdentifierWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

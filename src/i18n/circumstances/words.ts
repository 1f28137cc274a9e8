import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What is said about cases that are different; 简体 is the source. */
export type CircumstancesWords = typeof zhCN

export const circumstancesWords = wordGroup<CircumstancesWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

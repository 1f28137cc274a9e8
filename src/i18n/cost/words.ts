import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What is said about the cost of waiting; 简体 is the source. */
export type CostWords = typeof zhCN

export const costWords = wordGroup<CostWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** The words that the shell and the first screen show; 简体 is the source. */
export type FirstMessages = typeof zhCN

export const firstWords = wordGroup<FirstMessages>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What is said where an operator told the person otherwise than the app does; 简体 is the source. */
export type ToldWords = typeof zhCN

export const toldWords = wordGroup<ToldWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** Words explained; 简体 is the source. */
export type TermWords = typeof zhCN

export const termWords = wordGroup<TermWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What stands beside the switch that shows only what is left; 简体 is the source. */
export type LeftWords = typeof zhCN

export const leftWords = wordGroup<LeftWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What stands in the way of an alternative; 简体 is the source. */
export type HindranceWords = typeof zhCN

export const hindranceWords = wordGroup<HindranceWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

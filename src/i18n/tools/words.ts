import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What leads to the tools; 简体 is the source. */
export type ToolWords = typeof zhCN

export const toolWords = wordGroup<ToolWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

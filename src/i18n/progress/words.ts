import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** The progress in the window's title; 简体 is the source. */
export type ProgressWords = typeof zhCN

export const progressWords = wordGroup<ProgressWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

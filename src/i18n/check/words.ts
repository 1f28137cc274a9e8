import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What the page that checks everything and the page that asks a last time say; 简体 is the source. */
export type CheckWords = typeof zhCN

export const checkWords = wordGroup<CheckWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

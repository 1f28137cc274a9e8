import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What the page about a card's end says; 简体 is the source. */
export type ClosingWords = typeof zhCN

export const closingWords = wordGroup<ClosingWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

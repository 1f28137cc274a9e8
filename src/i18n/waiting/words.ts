import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What the waits of a card and its dated story say; 简体 is the source. */
export type WaitingWords = typeof zhCN

export const waitingWords = wordGroup<WaitingWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

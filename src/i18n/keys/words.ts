import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What a key can do. */
export type KeyAct = 'next' | 'search' | 'home' | 'undo' | 'station-next' | 'station-before' | 'help'

/** The words of the keyboard shortcuts; 简体 is the source. */
export type KeyWords = typeof zhCN

export const keyWords = wordGroup<KeyWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

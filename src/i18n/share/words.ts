import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** The words for passing the app on; 简体 is the source. */
export type ShareWords = typeof zhCN

export const shareWords = wordGroup<ShareWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

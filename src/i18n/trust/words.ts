import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** Whether this can be trusted; 简体 is the source. */
export type TrustWords = typeof zhCN

export const trustWords = wordGroup<TrustWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

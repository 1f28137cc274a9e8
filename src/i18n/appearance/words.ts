import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** The words for how everything is drawn; 简体 is the source. */
export type AppearanceWords = typeof zhCN

export const appearanceWords = wordGroup<AppearanceWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

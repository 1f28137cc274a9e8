import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** The words of the page to print; 简体 is the source. */
export type PrintoutWords = typeof zhCN

export const printoutWords = wordGroup<PrintoutWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What marks the example card; 简体 is the source. */
export type ExampleWords = typeof zhCN

export const exampleWords = wordGroup<ExampleWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What is said about second ticks, risks that are accepted, and the gate; 简体 is the source. */
export type GateWords = typeof zhCN

export const gateWords = wordGroup<GateWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

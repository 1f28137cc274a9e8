import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What the counter sheet says; 简体 is the source. */
export type PacketWords = typeof zhCN

export const packetWords = wordGroup<PacketWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What is said where a cancellation is stuck: the ladder, the log and the texts to take along; 简体 is the source. */
export type EscalationWords = typeof zhCN

export const escalationWords = wordGroup<EscalationWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

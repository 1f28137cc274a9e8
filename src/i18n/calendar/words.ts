import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** What is said about putting days into a calendar, and in it; 简体 is the source. */
export type CalendarWords = typeof zhCN

export const calendarWords = wordGroup<CalendarWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

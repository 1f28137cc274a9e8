import { wordGroup } from '#i18n/group.ts'
import type { zhCN } from './zhCN.ts'

/** The words of what narrows the inventory, and of its order; 简体 is the source. */
export type InventoryWords = typeof zhCN

export const inventoryWords = wordGroup<InventoryWords>({
  'zh-CN': async () => (await import('./zhCN.ts')).zhCN,
  'zh-HK': async () => (await import('./zhHK.ts')).zhHK,
  en: async () => (await import('./en.ts')).en,
})

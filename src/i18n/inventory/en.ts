import type { InventoryWords } from './words.ts'

/** What narrows the inventory, and its order, in English. */
export const en: InventoryWords = {
  region: 'Where the service is from',
  regions: { all: 'Anywhere', mainland: 'Mainland', hongkong: 'Hong Kong', global: 'International' },
  first: (names) => `Do first: ${names}`,
  outOfOrder: (names) =>
    `Still open: ${names}. The other order works too, but you may have to change this one again; keep the old number working.`,
}

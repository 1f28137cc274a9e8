import type { InventoryWords } from './words.ts'

/** What narrows the inventory, and its order, in 繁體（香港）. */
export const zhHK: InventoryWords = {
  region: '哪裏的服務',
  regions: { all: '不限地區', mainland: '內地', hongkong: '香港', global: '國際' },
  first: (names) => `先辦：${names}`,
  outOfOrder: (names) => `未辦妥：${names}。次序調轉也可以，但這裏可能要再改一次，先別停舊號碼。`,
}

import type { ExampleWords } from './words.ts'

/** What marks the example card, in 繁體中文（香港） */
export const zhHK: ExampleWords = {
  title: '這是示例，不是你的卡。',
  text: '隨便按，不會影響你自己的紀錄，也不會放進備份檔案。',
  remove: '刪除示例',
}

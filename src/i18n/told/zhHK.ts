import type { ToldWords } from './words.ts'

/** The words for what an operator told the person otherwise in 繁體中文（香港） */
export const zhHK: ToldWords = {
  open: '電訊商說的不一樣？',
  lead: '照原話記下，會排在這裏的說法之前。以電訊商的答覆為準。',
  said: (date: string) => `電訊商於 ${date}說的`,
  on: '哪天說的',
  words: '怎樣說的',
  hint: '不要寫號碼、證件號碼和姓名。',
  save: '記下',
  change: '更改',
  keep: '不改了',
  remove: '刪除',
}

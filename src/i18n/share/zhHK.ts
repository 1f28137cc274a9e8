import type { ShareWords } from './words.ts'

/** The words for passing the app on, in 繁體中文（香港） */
export const zhHK: ShareWords = {
  heading: '告訴別人',
  lead: '只會傳送網址。你的卡、進度和備註都留在這部裝置，不會一併傳出去。',
  act: '分享這個網站',
  text: '取消中港電話卡的清單，一步一步辦，不用號碼，不會上載。',
  copied: '網址已複製。',
  cannot: '這裏不能自動複製。請長按下面的網址，全選再複製：',
}

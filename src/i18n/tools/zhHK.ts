import type { ToolWords } from './words.ts'

/** What leads to the tools, in 繁體中文（香港） */
export const zhHK: ToolWords = {
  heading: '工具',
  checkNumber: '核對號碼有沒有寫錯',
  checkAddress: '先核對網址',
  links: {
    packet: { name: '門市用的一頁紙', hint: '帶甚麼、問甚麼、怎樣說，列印一張 A4' },
    watermark: { name: '證件相片加水印', hint: '為相片蓋上用途和日期，才上載' },
    official: { name: '官方途徑核對', hint: '網址、短訊、熱線是否屬於電訊商' },
    identifiers: { name: '號碼核對', hint: '電話號碼、卡號、證件號碼有沒有寫錯' },
  },
  transfer: { name: '換一部裝置繼續辦', hint: '一條連結或一個二維碼，帶到另一部手機或電腦' },
  about: { name: '誰做的，可信嗎', hint: '不屬於任何電訊商，不收費；也寫明怎樣核對' },
}

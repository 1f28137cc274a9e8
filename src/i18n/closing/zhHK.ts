import type { ClosingWords } from './words.ts'

/** The words of a card's end in 繁體中文（香港） */
export const zhHK: ClosingWords = {
  title: '留底',
  lead: '一頁紙，寫明這張卡是怎樣停用的。',
  byHand: '這裏沒有號碼和證件號碼。有需要的話，列印後才手寫。',
  notYetTitle: '現在還寫不出來',
  notYetText: '每個號碼都走到最後，這一頁才寫得出來。尚欠：',
  nothingText: '沒有要取消的號碼，或還未知道卡上有哪邊的號碼。',
  toDecide: '去看決定',
  finishedLeg: (leg: string) => `${leg}：已取消，並已核實`,
  operator: '電訊商',
  operatorUnknown: '未有記下',
  submitted: '遞交',
  receipt: '受理憑證',
  place: (place: string) => `辦理地點：${place}`,
  proofs: '怎樣核實',
  proof: ({ date, kind, result }) => `${date}，${kind}：${result}`,
  money: '款項',
  keep: '保留甚麼，保留多久',
  commonSense: '常識',
  ours: (date: string) => `按自己的紀錄整理於 ${date}，並非電訊商的文件。`,
  line: ({ kind, title }) => `${kind}：${title}`,
  print: '列印這一頁',
  inApp: '在這個應用程式內多半無法列印。按右上角 ···，選「在瀏覽器開啟」再列印，或複製下面的文字。',
  text: '留底文字',
}

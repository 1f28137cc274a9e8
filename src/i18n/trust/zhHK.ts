import type { TrustWords } from './words.ts'

/** Whether this can be trusted, in 繁體中文（香港） */
export const zhHK: TrustWords = {
  whoTitle: '誰做的',
  who: '一個獨立的免費項目，程式碼按 MIT 許可發佈。與任何電訊商、代辦、廣告均無關係，不收費，也不會代人辦理。',
  checkTitle: '可信嗎，怎樣自行核對',
  check: [
    '開啟之後中斷網絡，照樣可用：沒有資料要傳送出去。',
    '不填完整號碼、證件號碼、密碼和驗證碼，也可由頭辦到尾。哪個頁面非要不可，便要當心。',
    '每句說法都有來源和核對日期，也可記下電訊商的不同說法。以電訊商答覆為準。',
  ],
}

import type { AboutWords } from './words.ts'

/** The words of the page about the app in 繁體中文（香港） */
export const zhHK: AboutWords = {
  heading: '關於與私隱',
  whatTitle: '這是甚麼',
  what: '一份幫你取消中港通卡、跨境數據卡、一卡兩號的清單。它記得你辦到哪裏，一步一步帶你走到結清和善後。它不會代你取消服務，也不是任何電訊商的網站。',
  privacyTitle: '私隱',
  privacy: [
    '開啟之後，這一頁不會再向任何地方傳送任何資料。',
    '紀錄只存於這部裝置的瀏覽器，清除網站資料便會消失。',
    '不會儲存你的號碼、證件號碼、姓名和相片。號碼核對和相片水印只在那一頁處理，離開便忘記。',
  ],
  safetyTitle: '小心代辦',
  safety:
    '沒有人需要你的驗證碼、電話卡或證件相片來「代辦取消」。只用電訊商的官方途徑；拿不準，便致電卡面或月結單上印的熱線。',
  factsTitle: '說法從哪裏來',
  facts:
    '說到電訊商和規定的地方，都註明來源、年份和核對日期。未核實的，寫成要問清楚的問題。以電訊商的答覆為準。',
  licences: '本頁使用的開放原始碼程式及其授權條款',
}

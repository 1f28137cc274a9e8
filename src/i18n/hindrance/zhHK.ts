import type { HindranceWords } from './words.ts'

/** What stands in the way of an alternative, in 繁體（香港）. */
export const zhHK: HindranceWords = {
  hindrances: {
    'no-texts-now': '你的卡已經停了，要先恢復，才可照常收短訊。',
    'paused-already': '你的卡已經停了。先問是哪一種停，還可否改為付費暫停。',
    'pause-hongkong': '你的是香港號碼，未查到各間通用的暫停服務。',
    'downgrade-prepaid':
      '你的是香港儲值卡，沒有月費可降。想少花錢，先保留，關掉用不着的數據包；最少增值多少，問電訊商。',
    'port-suspended': '你的卡已經停了。先恢復，再問可否轉台。',
    'lapse-contract': '你的是月費合約，不會自行到期，會繼續收費。',
  },
}

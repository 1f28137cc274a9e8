import type { CostWords } from './words.ts'

/** The words of the cost of waiting in 繁體中文（香港） */
export const zhHK: CostWords = {
  heading: '再等下去要多少錢',
  lead: '照月結單上的數字填寫，不知道便留空。沒有填的，便不計。',
  open: '計一計再等下去要多少錢',
  openHint: '填上月費、月結日和要提前幾天通知，便知道最遲哪天遞交。',
  change: '更改這些數字',
  prepaid: '儲值卡沒有月結單，計不到最遲哪天遞交。再等下去要付多少，看有沒有自動續期、每月扣多少、哪天到期。',
  labels: {
    monthlyFee: '每月多少錢',
    billDay: '每月幾號發出月結單',
    noticeDays: '要提前幾天通知電訊商',
    termEndsOn: '合約哪天期滿',
  },
  hints: {
    monthlyFee: '填計劃的月費，一次過的費用不計。',
    billDay: '填 1 至 31。月底發出便填 31。',
    noticeDays: '不用提前便填 0。不知道便向電訊商查詢。',
    termEndsOn: '沒有合約，或早已期滿，便留空。',
  },
  short: {
    monthlyFee: '月費',
    billDay: '月結日',
    noticeDays: '提前通知的日數',
    termEndsOn: '合約期滿日',
  },
  negativeFee: '月費不能是負數。請填月結單上的月費。',
  numberProblems: {
    'not-a-number': '請只填整數，例如 15。',
    negative: '不能是負數，請核對。',
    'out-of-range': '數字太大或太小，請核對。',
  },
  save: '記下並計算',
  saved: '已記下。',
  monthly: (amount) => `每多等一個月，多付 ${amount}。`,
  deadline: ({ date, bill }) => `最遲 ${date}遞交，便不用付 ${bill}那一期。`,
  notBefore: ({ date }) => `合約尚未期滿：${date}之前遞交，可能要付提早終止費用，先問清楚。`,
  missing: (names) => `尚欠：${names}。計不到最遲哪天遞交。`,
  estimate: '這是按你填的數字計算，實際以電訊商月結單為準。',
  table: '遲遞交要多付多少',
  by: '最遲哪天遞交',
  extra: '多付',
}

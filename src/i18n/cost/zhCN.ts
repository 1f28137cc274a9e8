import type { CostAnswer } from '#domain/cost.ts'
import type { NumberProblem } from '#domain/wholeNumber.ts'

/** The words of the cost of waiting in 简体中文 */
export const zhCN = {
  heading: '等下去要多少钱',
  lead: '照账单上的数字填，不知道就空着。没填的，就不算。',
  open: '算一算等下去要多少钱',
  openHint: '填月费、账单日和要提前几天通知，就知道最晚哪天提交。',
  change: '改这些数字',
  prepaid: '预付卡没有账单，算不出最晚哪天提交。等下去花多少，看有没有自动续费、每月扣多少、哪天到期。',
  labels: {
    monthlyFee: '每月多少钱',
    billDay: '每月几号出账单',
    noticeDays: '要提前几天通知运营商',
    termEndsOn: '合约哪天到期',
  } satisfies Record<CostAnswer, string>,
  hints: {
    monthlyFee: '填套餐的月费，一次性的费用不算。',
    billDay: '填 1 到 31。月底出账就填 31。',
    noticeDays: '不用提前就填 0。不知道就问运营商。',
    termEndsOn: '没有合约，或者早就到期了，就空着。',
  } satisfies Record<CostAnswer, string>,
  short: {
    monthlyFee: '月费',
    billDay: '账单日',
    noticeDays: '提前通知的天数',
    termEndsOn: '合约到期日',
  } satisfies Record<CostAnswer, string>,
  negativeFee: '月费不能是负数。请填账单上的月费。',
  numberProblems: {
    'not-a-number': '请只填整数，例如 15。',
    negative: '不能是负数，请核对。',
    'out-of-range': '数字太大或太小，请核对。',
  } satisfies Record<NumberProblem, string>,
  save: '记下，算一算',
  saved: '记下了。',
  monthly: (amount: string) => `每等一个月，多付 ${amount}。`,
  deadline: ({ date, bill }: { date: string; bill: string }) => `最晚 ${date}提交，就不用付 ${bill}那一期。`,
  notBefore: ({ date }: { date: string }) => `合约还没到期：${date}之前提交，可能要付违约金，先问清楚。`,
  missing: (names: string) => `还差：${names}。算不出最晚哪天提交。`,
  estimate: '这是照你填的数字算的，实际以运营商账单为准。',
  table: '晚提交要多付多少',
  by: '最晚哪天提交',
  extra: '多付',
}

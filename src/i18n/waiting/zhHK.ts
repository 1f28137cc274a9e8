import type { WaitingWords } from './words.ts'

/** The words of the waiting board and of the timeline in 繁體中文（香港） */
export const zhHK: WaitingWords = {
  heading: '正在等候',
  kinds: {
    review: '等號碼停用生效',
    'last-bill': '等最後一張月結單',
    refund: '等退款到帳',
  },
  ofLeg: (leg, kind) => `${leg}：${kind}`,
  since: ({ date, days }) => (days === 0 ? `${date}，由今天起等候` : `由 ${date}起，第 ${days} 日`),
  until: {
    review: ({ date }) => `承諾限期：${date}`,
    'last-bill': ({ date }) => `${date}發出月結單`,
    refund: ({ date }) => `承諾限期：${date}`,
  },
  noUntil: {
    review: '未記下對方承諾的限期',
    'last-bill': '未記下月結日',
    refund: '未記下退款的限期',
  },
  left: (days) => (days === 0 ? '就在今天' : `尚餘 ${days} 日`),
  late: {
    review: (days) => `逾期 ${days} 日，向電訊商查詢`,
    'last-bill': (days) => `月結日已過 ${days} 日，看看是否為零`,
    refund: (days) => `逾期 ${days} 日未到帳，向電訊商查詢`,
  },
  enter: {
    promisedBy: '記下承諾辦妥的限期',
    refundBy: '記下承諾退款的限期',
  },
  change: {
    promisedBy: '更改承諾辦妥的限期',
    refundBy: '更改承諾退款的限期',
  },
  day: '限期是哪天',
  dayHint: '照電訊商的原話填寫。只說「15 個工作天」，便問清楚是哪一天。',
  save: '記下限期',
  clear: '清除限期',
  cleared: '限期已清除，這一項毋須再等。',
  tooEarly: '限期不能早於開始等候那天。請核對後再填。',
  billDay: '去填月結日',
  silentBefore: '遞交前已停用或報失的，打不通、登入不到都不算證實。要問電訊商，號碼是否已經取消。',
  again: '再查一次',
  escalation: '兩種查法都有問題，可以逐級投訴',
  escalationAct: '看看怎樣投訴',
  timeline: {
    heading: '時間線',
    lead: '實心的是你記下的，空心的尚未到。',
    started: '開始準備',
    submitted: {
      online: '網上遞交（自行申報）',
      counter: '門市遞交（自行申報）',
    },
    receipt: '取得受理憑證',
    verified: (way, result) => `${way}：${result}`,
    settled: {
      refunded: '結清：退款已到帳',
      moved: '結清：已轉到其他號碼',
      'nothing-due': '結清：沒有要退的，帳也清了',
      forfeited: '結清：按規定不退，已確認',
    },
    today: '今天',
    due: {
      review: '電訊商承諾辦妥',
      'last-bill': '發出最後一張月結單',
      refund: '電訊商承諾退款',
    },
  },
}

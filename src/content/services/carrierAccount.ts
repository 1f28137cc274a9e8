import type { Service } from '#content/authored.ts'

export const carrierAccount: Service = {
  id: 'carrier-account',
  tier: 7,
  region: 'global',
  core: true,
  risk: 'medium',
  money: true,
  oldNumberSms: 'required',
  name: {
    'zh-CN': '运营商账户与附加业务（副卡、亲情网、积分、代扣）',
    'zh-HK': '電訊商帳戶與附加服務（副卡、家庭計劃、積分、自動轉帳）',
    en: 'Operator account and add-ons (extra cards, family plan, points, direct debit)',
  },
  nextHolder: {
    'zh-CN': '副卡和代扣没停的话，可能继续扣你的钱；积分也可能丢。',
    'zh-HK': '副卡和自動轉帳若沒有停，可能繼續扣你的錢；積分也可能失去。',
    en: 'Extra cards and direct debits left running could keep charging you, and points could be lost.',
  },
  path: {
    'zh-CN': '先导出收费和通话记录，再停副卡、附加业务和代扣，用掉积分。',
    'zh-HK': '先匯出收費和通話紀錄，再停副卡、附加服務和自動轉帳，用掉積分。',
    en: 'Export records of charges and calls first. Then stop extra cards, add-ons and direct debits, and use up the points.',
  },
  ifDead: {
    'zh-CN': '办法未核实。本人带证件到营业厅问。',
    'zh-HK': '做法未核實。親身帶身份證明文件到門市查詢。',
    en: 'Not verified. Ask at the operator’s shop in person with your ID.',
  },
  dependsOn: [],
  pinyinInitials: 'yyszhyfjywfkqqwjfdk',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

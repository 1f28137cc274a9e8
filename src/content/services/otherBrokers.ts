import type { Service } from '#content/authored.ts'

export const otherBrokers: Service = {
  id: 'other-brokers',
  tier: 3,
  region: 'global',
  core: false,
  risk: 'high',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '其他券商（A 股、港股）',
    'zh-HK': '其他證券行（A 股、港股）',
    en: 'Other brokers (A shares, Hong Kong shares)',
  },
  nextHolder: {
    'zh-CN': '新机主会收到交易登录的第二重验证码。',
    'zh-HK': '新用戶會收到交易登入的第二重驗證碼。',
    en: 'The next holder would receive the second-factor codes for trading.',
  },
  path: {
    'zh-CN': '在 App 的账户资料里找手机号，找不到就问券商。',
    'zh-HK': '在 App 的帳戶資料找電話號碼，找不到就問證券行。',
    en: 'Look under account details in the app, or ask the broker.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。打券商的官方电话，或本人到柜台。',
    'zh-HK': '做法尚未核實。致電證券行官方電話，或親身到櫃位。',
    en: "Not confirmed. Call the broker's own number or go to its counter.",
  },
  dependsOn: [],
  pinyinInitials: 'qtqsaggg',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

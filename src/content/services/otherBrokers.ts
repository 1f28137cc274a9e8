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
    'zh-CN': '新机主可能收到交易登录的验证码。',
    'zh-HK': '新用戶可能收到交易登入的驗證碼。',
    en: 'The next holder could get the codes for signing in to trade.',
  },
  path: {
    'zh-CN': '在 App 的账户资料里找手机号，找不到就问券商。',
    'zh-HK': '在應用程式的帳戶資料找電話號碼，找不到便問證券行。',
    en: 'Look for the number under account details in the app; if it is not there, ask the broker.',
  },
  ifDead: {
    'zh-CN': '办法未核实。打券商客服电话，或本人到柜台。',
    'zh-HK': '做法未核實。致電證券行，或親身到櫃位。',
    en: 'Not verified. Call the broker or go to its counter in person.',
  },
  dependsOn: [],
  pinyinInitials: 'qtqsaggg',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

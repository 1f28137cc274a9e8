import type { Service } from '#content/authored.ts'

export const tigerBrokers: Service = {
  id: 'tiger-brokers',
  tier: 3,
  region: 'hongkong',
  core: false,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '老虎证券',
    'zh-HK': '老虎證券',
    en: 'Tiger Brokers',
  },
  nextHolder: {
    'zh-CN': '新机主会收到登录和交易的验证码。',
    'zh-HK': '新用戶會收到登入和交易的驗證碼。',
    en: 'The next holder would receive sign-in and trading codes.',
  },
  path: {
    'zh-CN': '在 App 设置的账户安全里找手机号。',
    'zh-HK': '在 App 設定的帳戶安全找電話號碼。',
    en: "Look under account security in the app's settings.",
  },
  ifDead: {
    'zh-CN': '办法尚未核实，请从 App 联系客服。',
    'zh-HK': '做法尚未核實，請從 App 聯絡客服。',
    en: 'Not confirmed; contact support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'lhzq',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

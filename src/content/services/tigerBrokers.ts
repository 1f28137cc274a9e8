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
    'zh-CN': '新机主可能收到登录验证码。',
    'zh-HK': '新用戶可能收到登入驗證碼。',
    en: 'The next holder could get sign-in codes.',
  },
  path: {
    'zh-CN': '在 App 的账户安全里找手机号。',
    'zh-HK': '在應用程式的帳戶安全找電話號碼。',
    en: 'Look for the number under account security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。从 App 找客服。',
    'zh-HK': '做法未核實。在應用程式聯絡客服。',
    en: 'Not verified. Ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'lhzq',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

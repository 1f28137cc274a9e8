import type { Service } from '#content/authored.ts'

export const weibo: Service = {
  id: 'weibo',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '微博',
    'zh-HK': '微博',
    en: 'Weibo',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，以你的名义发言。',
    'zh-HK': '新用戶可能用短訊登入，以你的名義發言。',
    en: 'The next holder could sign in with a text code and post in your name.',
  },
  path: {
    'zh-CN': '在 App 的账号与安全里找手机号。',
    'zh-HK': '在應用程式的帳號與安全找電話號碼。',
    en: 'Look for the number under account and security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。从 App 找客服。',
    'zh-HK': '做法未核實。在應用程式聯絡客服。',
    en: 'Not verified. Ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'wb',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

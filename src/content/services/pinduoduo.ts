import type { Service } from '#content/authored.ts'

export const pinduoduo: Service = {
  id: 'pinduoduo',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '拼多多',
    'zh-HK': '拼多多',
    en: 'Pinduoduo',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到你的订单。',
    'zh-HK': '新用戶可能用短訊登入，看到你的訂單。',
    en: 'The next holder could sign in with a text code and see your orders.',
  },
  path: {
    'zh-CN': '在 App 的账号与安全里找手机号。',
    'zh-HK': '在應用程式的帳號與安全找電話號碼。',
    en: 'Look for the number under account and security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试微信登录，不行再找客服。',
    'zh-HK': '做法未核實。先試以微信登入，不行再聯絡客服。',
    en: 'Not verified. Try signing in with WeChat; if that fails, ask support.',
  },
  dependsOn: [],
  pinyinInitials: 'pdd',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const bilibili: Service = {
  id: 'bilibili',
  tier: 6,
  region: 'mainland',
  core: false,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '哔哩哔哩',
    'zh-HK': '嗶哩嗶哩',
    en: 'Bilibili',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录你的账号。',
    'zh-HK': '新用戶可能用短訊登入你的帳號。',
    en: 'The next holder could sign in to your account with a text code.',
  },
  path: {
    'zh-CN': '在 App 的账号安全里找手机号。',
    'zh-HK': '在應用程式的帳號安全找電話號碼。',
    en: 'Look for the number under account security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。从 App 找客服。',
    'zh-HK': '做法未核實。在應用程式聯絡客服。',
    en: 'Not verified. Ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'blbl',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

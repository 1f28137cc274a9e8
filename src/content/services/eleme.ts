import type { Service } from '#content/authored.ts'

export const eleme: Service = {
  id: 'eleme',
  tier: 6,
  region: 'mainland',
  core: false,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '饿了么',
    'zh-HK': '餓了麼',
    en: 'Ele.me',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到你的地址。',
    'zh-HK': '新用戶可能用短訊登入，看到你的地址。',
    en: 'The next holder could sign in with a text code and see your addresses.',
  },
  path: {
    'zh-CN': '在 App 的账号与安全里找手机号。App 可能已改名，未核实。',
    'zh-HK': '在應用程式的帳號與安全找電話號碼。應用程式可能已改名，未核實。',
    en: 'Look for the number under account and security in the app. It may have a new name; not verified.',
  },
  ifDead: {
    'zh-CN': '办法未核实。从 App 找客服。',
    'zh-HK': '做法未核實。在應用程式聯絡客服。',
    en: 'Not verified. Ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'elm',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

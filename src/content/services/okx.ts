import type { Service } from '#content/authored.ts'

export const okx: Service = {
  id: 'okx',
  tier: 3,
  region: 'global',
  core: false,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'OKX',
    'zh-HK': 'OKX',
    en: 'OKX',
  },
  nextHolder: {
    'zh-CN': '新机主会收到短信验证码，离你的资产少了一道关。',
    'zh-HK': '新用戶會收到短訊驗證碼，離你的資產少了一道關。',
    en: 'The next holder would get the text codes, one barrier fewer before your funds.',
  },
  path: {
    'zh-CN': '在官方 App 的安全设置里找手机验证。',
    'zh-HK': '在官方 App 的安全設定找電話驗證。',
    en: 'Look for phone verification under security in the official app.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用邮箱或验证器，再从官方 App 申诉。',
    'zh-HK': '做法尚未核實。試用電郵或驗證器，再從官方 App 申訴。',
    en: 'Not confirmed. Try e-mail or an authenticator, then appeal in the official app.',
  },
  dependsOn: [],
  pinyinInitials: 'okx',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

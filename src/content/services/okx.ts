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
    'zh-CN': '新机主可能收到短信验证码，你的资产少一道防护。',
    'zh-HK': '新用戶可能收到短訊驗證碼，你的資產少一重保護。',
    en: 'The next holder could get the text codes, one barrier fewer before your money.',
  },
  path: {
    'zh-CN': '在官方 App 的安全设置里找手机验证。',
    'zh-HK': '在官方應用程式的安全設定找電話驗證。',
    en: 'Look for phone verification under security in the official app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试邮箱或验证器登录，不行再从官方 App 申诉。',
    'zh-HK': '做法未核實。先試以電郵或驗證器登入，不行再在官方應用程式申訴。',
    en: 'Not verified. Try signing in by e-mail or authenticator; if that fails, appeal in the official app.',
  },
  dependsOn: [],
  pinyinInitials: 'okx',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

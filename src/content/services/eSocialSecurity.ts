import type { Service } from '#content/authored.ts'

export const eSocialSecurity: Service = {
  id: 'e-social-security',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '电子社保卡、掌上 12333',
    'zh-HK': '電子社保卡、掌上 12333',
    en: 'e-Social Security card, 12333',
  },
  nextHolder: {
    'zh-CN': '新机主可能登录，看到你的社保记录。',
    'zh-HK': '新用戶可能登入，看到你的社保紀錄。',
    en: 'The next holder could sign in and see your social security records.',
  },
  path: {
    'zh-CN': '在 App 的设置里找手机号。',
    'zh-HK': '在應用程式的設定找電話號碼。',
    en: 'Look for the number in the app’s settings.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试刷脸登录，或打 12333 问。',
    'zh-HK': '做法未核實。先試以人臉識別登入，或致電 12333 查詢。',
    en: 'Not verified. Try signing in by face, or call 12333.',
  },
  dependsOn: [],
  pinyinInitials: 'dzsbkzs12333',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

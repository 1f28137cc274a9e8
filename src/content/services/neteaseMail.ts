import type { Service } from '#content/authored.ts'

export const neteaseMail: Service = {
  id: 'netease-mail',
  tier: 1,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '网易 163、126 邮箱',
    'zh-HK': '網易 163、126 郵箱',
    en: 'NetEase 163 / 126 Mail',
  },
  nextHolder: {
    'zh-CN': '新机主若进入邮箱，就能重设用它注册的账号。',
    'zh-HK': '新用戶若進入郵箱，就能重設用它登記的帳號。',
    en: 'If the next holder gets into the mailbox, they can reset the accounts registered with it.',
  },
  path: {
    'zh-CN': '登录网页邮箱，在设置的账号部分找手机号。',
    'zh-HK': '登入網頁郵箱，在設定的帳號部分找電話號碼。',
    en: 'Sign in to webmail and look for the phone number in the account part of the settings.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用验证器，或在登录页提交申诉。',
    'zh-HK': '做法尚未核實。試用驗證器，或在登入頁提出申訴。',
    en: 'Not confirmed. Try the authenticator, or file an appeal on the sign-in page.',
  },
  dependsOn: [],
  pinyinInitials: 'wy163126yx',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

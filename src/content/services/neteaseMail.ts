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
    'zh-CN': '新机主若进了邮箱，可能重设用它注册的账号。',
    'zh-HK': '新用戶若進入郵箱，可能重設用它登記的帳號。',
    en: 'If the next holder gets into the mailbox, they could reset the accounts registered with it.',
  },
  path: {
    'zh-CN': '登录网页邮箱，在设置的账号里找手机号。',
    'zh-HK': '登入網頁郵箱，在設定的帳號找電話號碼。',
    en: 'Sign in to webmail and look for the number under account in the settings.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先用验证器试试，不行再申诉。',
    'zh-HK': '做法未核實。先用驗證器試試，不行再申訴。',
    en: 'Not verified. Try the authenticator; if that fails, file an appeal.',
  },
  dependsOn: [],
  pinyinInitials: 'wy163126yx',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

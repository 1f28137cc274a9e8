import type { Service } from '#content/authored.ts'

export const mox: Service = {
  id: 'mox',
  tier: 2,
  region: 'hongkong',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'Mox Bank',
    'zh-HK': 'Mox Bank',
    en: 'Mox Bank',
  },
  nextHolder: {
    'zh-CN': '账户配对一部手机和一个号码，新机主可能借此尝试登录。',
    'zh-HK': '帳戶配對一部手機和一個號碼，新用戶可能藉此嘗試登入。',
    en: 'The account is paired with one phone and one number, which the next holder may try to sign in with.',
  },
  path: {
    'zh-CN': '在 App 的个人资料里找手机号，或问 App 内的客服。',
    'zh-HK': '在 App 的個人資料找電話號碼，或問 App 內的客服。',
    en: 'Look under personal details in the app, or ask the in-app support.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。趁手机还登录着，从 App 联系客服。',
    'zh-HK': '做法尚未核實。趁手機仍然登入，從 App 聯絡客服。',
    en: 'Not confirmed. Contact support in the app while the phone is still signed in.',
  },
  dependsOn: [],
  pinyinInitials: 'moxbank',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

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
    'zh-CN': '账户只认一部手机和一个号码，新机主可能用号码试着登录。',
    'zh-HK': '戶口只認一部手機和一個號碼，新用戶可能用號碼嘗試登入。',
    en: 'The account goes by one phone and one number, so the next holder could try to sign in with it.',
  },
  path: {
    'zh-CN': '在 App 的个人资料里找手机号，找不到就问 App 里的客服。',
    'zh-HK': '在應用程式的個人資料找電話號碼，找不到便問應用程式內的客服。',
    en: 'Look for the number under personal details in the app; if it is not there, ask support in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。趁手机还登录着，从 App 找客服。',
    'zh-HK': '做法未核實。趁手機仍登入，在應用程式聯絡客服。',
    en: 'Not verified. While the phone is still signed in, ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'moxbank',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const yueshengshi: Service = {
  id: 'yueshengshi',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '粤省事、粤商通、穗好办',
    'zh-HK': '粵省事、粵商通、穗好辦',
    en: 'Guangdong government apps (Yueshengshi…)',
  },
  nextHolder: {
    'zh-CN': '一个账号能办广东多种政务，新机主可能用这个号码试着登录。',
    'zh-HK': '一個帳號可辦廣東多項政務，新用戶可能用這個號碼嘗試登入。',
    en: 'One account opens many Guangdong services, and the next holder could try to sign in with the number.',
  },
  path: {
    'zh-CN': '在 App 或小程序的设置里找手机号。',
    'zh-HK': '在應用程式或小程式的設定找電話號碼。',
    en: 'Look for the number in the settings of the app or mini-program.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试刷脸登录，不行再问平台客服。',
    'zh-HK': '做法未核實。先試以人臉識別登入，不行再聯絡平台客服。',
    en: 'Not verified. Try signing in by face; if that fails, ask the platform’s support.',
  },
  dependsOn: [],
  pinyinInitials: 'yssystshb',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

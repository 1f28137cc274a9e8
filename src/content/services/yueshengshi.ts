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
    'zh-CN': '它是广东政务的统一登录，新机主可能借号码尝试进入。',
    'zh-HK': '它是廣東政務的統一登入，新用戶可能藉號碼嘗試進入。',
    en: 'It is one sign-in for Guangdong services, and the next holder may try the number there.',
  },
  path: {
    'zh-CN': '在 App 或小程序的设置里找手机号。',
    'zh-HK': '在 App 或小程式的設定找電話號碼。',
    en: 'Look for the phone number in the settings of the app or mini-program.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用刷脸登录，再问平台客服。',
    'zh-HK': '做法尚未核實。試用人臉登入，再問平台客服。',
    en: "Not confirmed. Try signing in by face, then ask the platform's support.",
  },
  dependsOn: [],
  pinyinInitials: 'yssystshb',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

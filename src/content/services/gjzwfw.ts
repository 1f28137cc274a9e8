import type { Service } from '#content/authored.ts'

export const gjzwfw: Service = {
  id: 'gjzwfw',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '国家政务服务平台',
    'zh-HK': '國家政務服務平台',
    en: 'National Government Service Platform',
  },
  nextHolder: {
    'zh-CN': '一个账号能办多种政务，新机主可能用这个号码试着登录。',
    'zh-HK': '一個帳號可辦多項政務，新用戶可能用這個號碼嘗試登入。',
    en: 'One account opens many government services, and the next holder could try to sign in with the number.',
  },
  path: {
    'zh-CN': '在 App 的账号与安全里找手机号。',
    'zh-HK': '在應用程式的帳號與安全找電話號碼。',
    en: 'Look for the number under account and security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试刷脸登录，不行再问平台客服。',
    'zh-HK': '做法未核實。先試以人臉識別登入，不行再聯絡平台客服。',
    en: 'Not verified. Try signing in by face; if that fails, ask the platform’s support.',
  },
  dependsOn: [],
  pinyinInitials: 'gjzwfwpt',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

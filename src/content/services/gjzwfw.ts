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
    'zh-CN': '它是多个政务服务的统一登录，新机主可能借号码尝试进入。',
    'zh-HK': '它是多項政務服務的統一登入，新用戶可能藉號碼嘗試進入。',
    en: 'It is one sign-in for many government services, and the next holder may try the number there.',
  },
  path: {
    'zh-CN': '在 App 的账号与安全里找手机号。',
    'zh-HK': '在 App 的帳號與安全找電話號碼。',
    en: 'Look under account and security in the app.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用刷脸登录，再问平台客服。',
    'zh-HK': '做法尚未核實。試用人臉登入，再問平台客服。',
    en: "Not confirmed. Try signing in by face, then ask the platform's support.",
  },
  dependsOn: [],
  pinyinInitials: 'gjzwfwpt',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

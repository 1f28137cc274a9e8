import type { Service } from '#content/authored.ts'

export const travelGlobal: Service = {
  id: 'travel-global',
  tier: 6,
  region: 'global',
  core: false,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '订房、门票平台（Booking、Airbnb、Agoda、Klook 等）',
    'zh-HK': '訂房、門票平台（Booking、Airbnb、Agoda、Klook 等）',
    en: 'Booking, Airbnb, Agoda, Klook…',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到订单通知和验证短信。',
    'zh-HK': '新用戶可能收到訂單通知和驗證短訊。',
    en: 'The next holder could get booking notices and verification texts.',
  },
  path: {
    'zh-CN': '在账户的个人资料里找手机号。',
    'zh-HK': '在帳戶的個人資料找電話號碼。',
    en: 'Look for the number under personal details in the account.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试邮箱登录，不行再找客服。',
    'zh-HK': '做法未核實。先試以電郵登入，不行再聯絡客服。',
    en: 'Not verified. Try signing in by e-mail; if that fails, ask support.',
  },
  dependsOn: [],
  pinyinInitials: 'dfmpptbookingairbnbagodaklookd',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

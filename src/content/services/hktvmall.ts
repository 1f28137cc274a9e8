import type { Service } from '#content/authored.ts'

export const hktvmall: Service = {
  id: 'hktvmall',
  tier: 6,
  region: 'hongkong',
  core: true,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'HKTVmall',
    'zh-HK': 'HKTVmall',
    en: 'HKTVmall',
  },
  nextHolder: {
    'zh-CN': '新机主可能看到订单，动用电子钱包余额。',
    'zh-HK': '新用戶可能看到訂單，動用電子錢包餘額。',
    en: 'The next holder could see your orders and use the e-wallet balance.',
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
  pinyinInitials: 'hktvmall',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

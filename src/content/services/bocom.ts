import type { Service } from '#content/authored.ts'

export const bocom: Service = {
  id: 'bocom',
  tier: 2,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '交通银行',
    'zh-HK': '交通銀行',
    en: 'Bank of Communications',
  },
  nextHolder: {
    'zh-CN': '新机主会收到这家银行发来的验证码。',
    'zh-HK': '新用戶會收到這間銀行發出的驗證碼。',
    en: 'The next holder would receive the codes this bank sends.',
  },
  path: {
    'zh-CN': '在手机银行“我的”和安全部分找手机号，或到网点问。',
    'zh-HK': '在手機銀行「我的」和安全部分找電話號碼，或到分行查詢。',
    en: 'Look for the number under Me and security in the mobile bank, or ask at a branch.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。先打交行客服，再带证件和银行卡到网点。',
    'zh-HK': '做法尚未核實。先致電銀行，再帶證件和銀行卡到分行。',
    en: 'Not confirmed. Call the bank first, then take ID and card to a branch.',
  },
  dependsOn: [],
  pinyinInitials: 'jtyh',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

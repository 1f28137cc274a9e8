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
    'zh-CN': '新机主可能收到这家银行的验证码。',
    'zh-HK': '新用戶可能收到這間銀行的驗證碼。',
    en: 'The next holder could get this bank’s codes.',
  },
  path: {
    'zh-CN': '在手机银行的“我的”或安全设置里找手机号，也可以到网点问。',
    'zh-HK': '在手機銀行的「我的」或安全設定找電話號碼，也可到分行查詢。',
    en: 'Look for the number under Me or security in the bank’s app, or ask at a branch.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先打银行客服电话，再带证件和银行卡到网点。',
    'zh-HK': '做法未核實。先致電銀行，再帶身份證明文件和銀行卡到分行。',
    en: 'Not verified. Call the bank first, then take your ID and bank card to a branch.',
  },
  dependsOn: [],
  pinyinInitials: 'jtyh',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

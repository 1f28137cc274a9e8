import type { Service } from '#content/authored.ts'

export const cmb: Service = {
  id: 'cmb',
  tier: 2,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '招商银行',
    'zh-HK': '招商銀行',
    en: 'China Merchants Bank',
  },
  nextHolder: {
    'zh-CN': '新机主会收到付款、换手机登录、重设密码的验证码。',
    'zh-HK': '新用戶會收到付款、換機登入、重設密碼的驗證碼。',
    en: 'The next holder would get codes for payments, sign-in on a new phone and password resets.',
  },
  path: {
    'zh-CN': '在手机银行的个人资料或安全设置里找手机号。',
    'zh-HK': '在手機銀行的個人資料或安全設定找電話號碼。',
    en: 'Look for the number under personal details or security in the bank’s app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先打银行客服电话，再带证件和银行卡到网点。',
    'zh-HK': '做法未核實。先致電銀行，再帶身份證明文件和銀行卡到分行。',
    en: 'Not verified. Call the bank first, then take your ID and bank card to a branch.',
  },
  dependsOn: [],
  pinyinInitials: 'zsyh',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

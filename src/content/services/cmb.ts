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
    'zh-CN': '新机主可能收到付款、换手机登录、重设密码的验证码。',
    'zh-HK': '新用戶可能收到付款、換機登入、重設密碼的驗證碼。',
    en: 'The next holder could get codes for payments, sign-in on a new phone and password resets.',
  },
  path: {
    'zh-CN': '在手机银行里找改手机号的地方。具体菜单没有查到。',
    'zh-HK': '在手機銀行找更改電話號碼的地方。具體選單未能查到。',
    en: 'Look in the bank’s app for a way to change the number. Where it stands was not found.',
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

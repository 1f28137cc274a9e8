import type { Service } from '#content/authored.ts'
import { thirdPartyTables } from '#content/sources.ts'

export const abcBank: Service = {
  id: 'abc-bank',
  tier: 2,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '农业银行',
    'zh-HK': '中國農業銀行',
    en: 'Agricultural Bank of China',
  },
  nextHolder: {
    'zh-CN': '新机主会收到付款、换手机登录、重设密码的验证码。',
    'zh-HK': '新用戶會收到付款、換機登入、重設密碼的驗證碼。',
    en: 'The next holder would get codes for payments, sign-in on a new phone and password resets.',
  },
  path: {
    'zh-CN': '在手机银行打开“我的账户 → 客户信息修改”。改好后，到支付 App 重新绑卡。',
    'zh-HK': '在手機銀行打開「我的賬戶 → 客戶信息修改」。改妥後，到支付應用程式重新綁卡。',
    en: 'In the bank’s app open My accounts → Customer details. Then link your card again in payment apps.',
  },
  ifDead: {
    'zh-CN': '本人带身份证件和银行卡到网点办理。',
    'zh-HK': '親身帶身份證明文件和銀行卡到分行辦理。',
    en: 'Go to a branch yourself with your ID and bank card.',
  },
  dependsOn: [],
  pinyinInitials: 'nyyh',
  mark: 'secondary',
  source: thirdPartyTables,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

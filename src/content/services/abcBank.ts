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
    'zh-CN': '新机主会收到付款和换机的验证码，还能试着重设密码。',
    'zh-HK': '新用戶會收到付款及換機的驗證碼，還可嘗試重設密碼。',
    en: 'The next holder would receive payment and new-device codes and could try to reset the password.',
  },
  path: {
    'zh-CN': '在手机银行打开“我的账户 → 客户信息修改”。改后重新绑定第三方支付。',
    'zh-HK': '在手機銀行打開「我的帳戶 → 客戶資料修改」。改後重新綁定第三方付款工具。',
    en: 'In the mobile bank open My accounts → Customer details. Afterwards link third-party payments again.',
  },
  ifDead: {
    'zh-CN': '本人带身份证件和银行卡到网点办理。',
    'zh-HK': '本人帶身份證件和銀行卡到分行辦理。',
    en: 'Go to a branch yourself with your ID and bank card.',
  },
  dependsOn: [],
  pinyinInitials: 'nyyh',
  mark: 'secondary',
  source: thirdPartyTables,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

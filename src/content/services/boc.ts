import type { Service } from '#content/authored.ts'
import { thirdPartyTables } from '#content/sources.ts'

export const boc: Service = {
  id: 'boc',
  tier: 2,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '中国银行',
    'zh-HK': '中國銀行',
    en: 'Bank of China',
  },
  nextHolder: {
    'zh-CN': '新机主会收到付款、换手机登录、重设密码的验证码。',
    'zh-HK': '新用戶會收到付款、換機登入、重設密碼的驗證碼。',
    en: 'The next holder would get codes for payments, sign-in on a new phone and password resets.',
  },
  path: {
    'zh-CN': '在手机银行打开“我的 → 个人信息管理 → 预留手机号变更”，可能要刷脸。',
    'zh-HK': '在手機銀行打開「我的 → 個人信息管理 → 預留手機號變更」，可能要人臉識別。',
    en: 'In the bank’s app open Me → Personal details → Change reserved number. It may ask for a face check.',
  },
  ifDead: {
    'zh-CN': '本人带身份证件和银行卡到网点办理。',
    'zh-HK': '親身帶身份證明文件和銀行卡到分行辦理。',
    en: 'Go to a branch yourself with your ID and bank card.',
  },
  dependsOn: [],
  pinyinInitials: 'zgyh',
  mark: 'secondary',
  source: thirdPartyTables,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const bochk: Service = {
  id: 'bochk',
  tier: 2,
  region: 'hongkong',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '中银香港（含 BoC Pay）',
    'zh-HK': '中銀香港（含 BoC Pay）',
    en: 'BOC Hong Kong (incl. BoC Pay)',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到这家银行的提示和验证码。',
    'zh-HK': '新用戶可能收到這間銀行的提示和驗證碼。',
    en: 'The next holder could get this bank’s alerts and codes.',
  },
  path: {
    'zh-CN': '在网上银行的更改个人资料里，看有没有手机号。',
    'zh-HK': '在網上銀行的更改個人資料，看看有沒有電話號碼。',
    en: 'See whether the number is under Change Personal Information in online banking.',
  },
  ifDead: {
    'zh-CN': '办法未核实。本人带证件到分行问。',
    'zh-HK': '做法未核實。親身帶身份證明文件到分行查詢。',
    en: 'Not verified. Ask at a branch in person with your ID.',
  },
  dependsOn: [],
  pinyinInitials: 'zyxghbocpay',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const homeBroadband: Service = {
  id: 'home-broadband',
  tier: 7,
  region: 'global',
  core: false,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '宽带、固话、电视（联系号码）',
    'zh-HK': '寬頻、固網、電視（聯絡號碼）',
    en: 'Home broadband, fixed line, TV',
  },
  nextHolder: {
    'zh-CN': '装维和账单电话会打到新机主那里。',
    'zh-HK': '安裝、維修和帳單電話會打到新用戶那裏。',
    en: 'Service and billing calls would reach the next holder.',
  },
  path: {
    'zh-CN': '在 App 的联系信息里找号码，或打客服改。',
    'zh-HK': '在 App 的聯絡資料找號碼，或致電客服更改。',
    en: 'Look under contact details in the app, or call support.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。本人带证件到营业厅问。',
    'zh-HK': '做法尚未核實。本人帶證件到門市查詢。',
    en: 'Not confirmed. Ask at a shop in person with your ID.',
  },
  dependsOn: [],
  pinyinInitials: 'kdghdslxhm',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

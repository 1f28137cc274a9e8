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
    en: 'Home broadband, fixed line, TV (contact number)',
  },
  nextHolder: {
    'zh-CN': '维修和账单的电话可能打给新机主。',
    'zh-HK': '維修和帳單的電話可能打給新用戶。',
    en: 'Calls about service and bills could reach the next holder.',
  },
  path: {
    'zh-CN': '在 App 的联系资料里找手机号，或打客服改。',
    'zh-HK': '在應用程式的聯絡資料找電話號碼，或致電客服更改。',
    en: 'Look for the number under contact details in the app, or call support.',
  },
  ifDead: {
    'zh-CN': '办法未核实。本人带证件到营业厅问。',
    'zh-HK': '做法未核實。親身帶身份證明文件到門市查詢。',
    en: 'Not verified. Ask at a shop in person with your ID.',
  },
  dependsOn: [],
  pinyinInitials: 'kdghdslxhm',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

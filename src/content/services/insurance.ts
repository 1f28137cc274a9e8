import type { Service } from '#content/authored.ts'

export const insurance: Service = {
  id: 'insurance',
  tier: 4,
  region: 'global',
  core: true,
  risk: 'medium',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '保险（内地与香港）',
    'zh-HK': '保險（內地及香港）',
    en: 'Insurance (mainland and Hong Kong)',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到退保和理赔的验证码，你可能错过续保提醒。',
    'zh-HK': '新用戶可能收到退保和索償的驗證碼，你可能錯過續保提示。',
    en: 'The next holder could get codes for surrenders and claims, and you could miss renewal notices.',
  },
  path: {
    'zh-CN': '在保险公司 App 的个人资料里找手机号，或打保险公司客服。',
    'zh-HK': '在保險公司應用程式的個人資料找電話號碼，或致電保險公司。',
    en: 'Look for the number under personal details in the insurer’s app, or call the insurer.',
  },
  ifDead: {
    'zh-CN': '各公司不同，办法未核实。本人带证件到柜台问。',
    'zh-HK': '各公司不同，做法未核實。親身帶身份證明文件到櫃位查詢。',
    en: 'It differs by company. Not verified. Ask at the counter in person with your ID.',
  },
  dependsOn: [],
  pinyinInitials: 'bxndyxg',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const utilitiesBills: Service = {
  id: 'utilities-bills',
  tier: 7,
  region: 'global',
  core: false,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '水电燃气、物业、停车、ETC',
    'zh-HK': '水電煤、管理處、泊車、ETC',
    en: 'Utilities, building, parking, ETC',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到账单、门禁码和访客码。',
    'zh-HK': '新用戶可能收到帳單、門禁碼和訪客碼。',
    en: 'The next holder could get your bills and entry or visitor codes.',
  },
  path: {
    'zh-CN': '在各个 App 或公众号里找手机号。在物业登记的号码也要改。',
    'zh-HK': '在各個應用程式或公眾號找電話號碼。在管理處登記的號碼也要改。',
    en: 'Look for the number in each app or WeChat official account. Change the one your building holds as well.',
  },
  ifDead: {
    'zh-CN': '办法未核实。逐家找客服。',
    'zh-HK': '做法未核實。逐間聯絡客服。',
    en: 'Not verified. Ask each one’s support.',
  },
  dependsOn: [],
  pinyinInitials: 'sdrqwytcetc',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

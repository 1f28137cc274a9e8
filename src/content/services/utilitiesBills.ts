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
    'zh-CN': '账单、门禁码和访客码会发给新机主。',
    'zh-HK': '帳單、門禁碼和訪客碼會發給新用戶。',
    en: 'Bills and entry or visitor codes would go to the next holder.',
  },
  path: {
    'zh-CN': '在各 App 或公众号的账户里找手机号，物业当面改。',
    'zh-HK': '在各個 App 或公眾號的帳戶找電話號碼，管理處親身更改。',
    en: 'Look in the account of each app or official account, and tell your building in person.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实，请逐家联系客服。',
    'zh-HK': '做法尚未核實，請逐間聯絡客服。',
    en: 'Not confirmed; contact each provider.',
  },
  dependsOn: [],
  pinyinInitials: 'sdrqwytcetc',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

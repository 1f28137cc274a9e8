import type { Service } from '#content/authored.ts'

export const connectedCar: Service = {
  id: 'connected-car',
  tier: 4,
  region: 'global',
  core: false,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '车联网、充电桩账户',
    'zh-HK': '車聯網、充電帳戶',
    en: 'Connected car, EV charging',
  },
  nextHolder: {
    'zh-CN': '新机主登录的话，可能给车解锁、定位，或花你的钱充电。',
    'zh-HK': '新用戶若能登入，可能把車解鎖、定位，或用你的錢充電。',
    en: 'If the next holder signs in, they could unlock or locate the car, or charge a car at your cost.',
  },
  path: {
    'zh-CN': '在车企 App 的账号安全里找手机号，也看看车主登记的号码。',
    'zh-HK': '在車廠應用程式的帳號安全找電話號碼，也看看車主登記的號碼。',
    en: 'Look for the number under account security in the maker’s app, and check the owner’s number too.',
  },
  ifDead: {
    'zh-CN': '各品牌不同，办法未核实。找车企客服。',
    'zh-HK': '各品牌不同，做法未核實。聯絡車廠客服。',
    en: 'It differs by maker. Not verified. Ask the maker’s support.',
  },
  dependsOn: [],
  pinyinInitials: 'clwcdzzh',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

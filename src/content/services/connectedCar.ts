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
    'zh-CN': '新机主若能登录，可能解锁或定位车辆，或用你的钱包充电。',
    'zh-HK': '新用戶若能登入，可能解鎖或定位車輛，或用你的錢包充電。',
    en: 'If the next holder can sign in, they may unlock or locate the car or charge at your cost.',
  },
  path: {
    'zh-CN': '在车企 App 的账号安全里找手机号，也查车主登记的号码。',
    'zh-HK': '在車廠 App 的帳號安全找電話號碼，也查車主登記的號碼。',
    en: "Look under account security in the maker's app, and check the owner's number too.",
  },
  ifDead: {
    'zh-CN': '办法因品牌而异，尚未核实。联系车企的官方客服。',
    'zh-HK': '做法因品牌而異，尚未核實。聯絡車廠官方客服。',
    en: "It differs by maker and is not confirmed. Contact the maker's own support.",
  },
  dependsOn: [],
  pinyinInitials: 'clwcdzzh',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

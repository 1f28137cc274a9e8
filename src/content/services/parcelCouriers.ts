import type { Service } from '#content/authored.ts'

export const parcelCouriers: Service = {
  id: 'parcel-couriers',
  tier: 6,
  region: 'global',
  core: false,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '快递（菜鸟、顺丰、丰巢）',
    'zh-HK': '速遞（菜鳥、順豐、豐巢）',
    en: 'Parcels (Cainiao, SF, lockers)',
  },
  nextHolder: {
    'zh-CN': '取件码和收货地址会发给新机主。',
    'zh-HK': '取件碼和收貨地址會發給新用戶。',
    en: 'Pick-up codes and delivery addresses would go to the next holder.',
  },
  path: {
    'zh-CN': '在各 App 的设置里找手机号，再改收货地址簿。',
    'zh-HK': '在各個 App 的設定找電話號碼，再改收貨地址簿。',
    en: "Look in each app's settings, then change your address books.",
  },
  ifDead: {
    'zh-CN': '办法尚未核实。先改地址簿里的号码，再联系各家客服。',
    'zh-HK': '做法尚未核實。先改地址簿的號碼，再聯絡各間客服。',
    en: 'Not confirmed. Change the address books first, then contact each support.',
  },
  dependsOn: [],
  pinyinInitials: 'kdcnsffc',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

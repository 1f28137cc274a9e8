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
    'zh-CN': '新机主可能收到取件码和收货地址。',
    'zh-HK': '新用戶可能收到取件碼和收貨地址。',
    en: 'The next holder could get pick-up codes and delivery addresses.',
  },
  path: {
    'zh-CN': '在各个 App 的设置里找手机号，再改收货地址簿。',
    'zh-HK': '在各個應用程式的設定找電話號碼，再改收貨地址簿。',
    en: 'Look for the number in each app’s settings, then change your address books.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先改地址簿里的号码，再找各家客服。',
    'zh-HK': '做法未核實。先改地址簿的號碼，再聯絡各間客服。',
    en: 'Not verified. Change the number in the address books first, then ask each one’s support.',
  },
  dependsOn: [],
  pinyinInitials: 'kdcnsffc',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const smartHome: Service = {
  id: 'smart-home',
  tier: 4,
  region: 'global',
  core: false,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '智能家居、门锁、摄像头、门禁',
    'zh-HK': '智能家居、門鎖、鏡頭、門禁',
    en: 'Smart home, locks, cameras, entry',
  },
  nextHolder: {
    'zh-CN': '新机主登录的话，可能看到家里的画面，打开门锁。',
    'zh-HK': '新用戶若能登入，可能看到家中畫面，打開門鎖。',
    en: 'If the next holder signs in, they could watch your cameras or open the door.',
  },
  path: {
    'zh-CN': '在各个 App 的账号安全里找手机号。物业门禁登记的号码也要改。',
    'zh-HK': '在各個應用程式的帳號安全找電話號碼。管理處門禁登記的號碼也要改。',
    en: 'Look for the number under account security in each app. Change the number your building holds for entry as well.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试邮箱登录，不行再问品牌客服和物业。',
    'zh-HK': '做法未核實。先試以電郵登入，不行再問品牌客服和管理處。',
    en: 'Not verified. Try signing in by e-mail; if that fails, ask the maker’s support and your building.',
  },
  dependsOn: ['xiaomi-account'],
  pinyinInitials: 'znjjmssxtmj',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

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
    'zh-CN': '新机主若能登录，可能看到家里的画面或打开门锁。',
    'zh-HK': '新用戶若能登入，可能看到家中畫面或打開門鎖。',
    en: 'If the next holder can sign in, they may watch your cameras or open the door.',
  },
  path: {
    'zh-CN': '在各家 App 的账号安全里找手机号。物业门禁登记的号码也要改。',
    'zh-HK': '在各個 App 的帳號安全找電話號碼。管理處門禁登記的號碼也要改。',
    en: 'Look under account security in each app. Change the number your building holds as well.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用邮箱登录，再问品牌客服和物业。',
    'zh-HK': '做法尚未核實。試用電郵登入，再問品牌客服和管理處。',
    en: 'Not confirmed. Try e-mail sign-in, then ask the brand and your building.',
  },
  dependsOn: ['xiaomi-account'],
  pinyinInitials: 'znjjmssxtmj',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

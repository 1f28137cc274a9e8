import type { Service } from '#content/authored.ts'

export const meituan: Service = {
  id: 'meituan',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '美团、大众点评',
    'zh-HK': '美團、大眾點評',
    en: 'Meituan / Dianping',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到地址，动用已存的卡。',
    'zh-HK': '新用戶可能用短訊登入，看到地址，動用已儲存的卡。',
    en: 'The next holder may sign in by text, see addresses and use saved cards.',
  },
  path: {
    'zh-CN': '在 App 的账号与安全里找手机号。',
    'zh-HK': '在 App 的帳號與安全找電話號碼。',
    en: 'Look under account and security in the app.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。从 App 联系客服，问能否刷脸核实。',
    'zh-HK': '做法尚未核實。從 App 聯絡客服，問能否用人臉核實。',
    en: 'Not confirmed. Ask in-app support whether a face check will do.',
  },
  dependsOn: [],
  pinyinInitials: 'mtdzdp',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

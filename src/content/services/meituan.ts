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
    'zh-CN': '新机主可能用短信登录，看到地址，动用你存的卡。',
    'zh-HK': '新用戶可能用短訊登入，看到地址，動用你儲存的卡。',
    en: 'The next holder could sign in with a text code, see your addresses and use your saved cards.',
  },
  path: {
    'zh-CN': '在 App 的账号与安全里找手机号。',
    'zh-HK': '在應用程式的帳號與安全找電話號碼。',
    en: 'Look for the number under account and security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。从 App 找客服，问能不能刷脸核实。',
    'zh-HK': '做法未核實。在應用程式聯絡客服，問可否用人臉識別核實。',
    en: 'Not verified. Ask support in the app whether a face check will do.',
  },
  dependsOn: [],
  pinyinInitials: 'mtdzdp',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

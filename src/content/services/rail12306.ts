import type { Service } from '#content/authored.ts'

export const rail12306: Service = {
  id: 'rail-12306',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '铁路 12306',
    'zh-HK': '鐵路 12306',
    en: 'China Railway 12306',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到行程通知，重设密码，看到同行人的证件资料。',
    'zh-HK': '新用戶可能收到行程通知，重設密碼，看到同行者的證件資料。',
    en: 'The next holder could get trip notices, reset the password and see your companions’ ID details.',
  },
  path: {
    'zh-CN': '在 App 的个人资料或设置里找手机核验。',
    'zh-HK': '在應用程式的個人資料或設定找電話核實。',
    en: 'Look for phone verification under personal details or settings in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。打 12306，或带证件到车站窗口问。',
    'zh-HK': '做法未核實。致電 12306，或帶身份證明文件到車站窗口查詢。',
    en: 'Not verified. Call 12306, or ask at a station counter with your ID.',
  },
  dependsOn: [],
  pinyinInitials: 'tl12306',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

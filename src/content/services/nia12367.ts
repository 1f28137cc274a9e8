import type { Service } from '#content/authored.ts'

export const nia12367: Service = {
  id: 'nia-12367',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '移民局 12367（往来港澳通行证、回乡证）',
    'zh-HK': '移民局 12367（港澳通行證、回鄉證）',
    en: 'NIA 12367 (travel permits)',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到预约和证件通知，看到出入境记录。',
    'zh-HK': '新用戶可能收到預約和證件通知，看到出入境紀錄。',
    en: 'The next holder could get appointment and permit notices and see your entry-exit records.',
  },
  path: {
    'zh-CN': '在 App 的个人资料或账号安全里找手机号。下次办证时也更新联系电话。',
    'zh-HK': '在應用程式的個人資料或帳號安全找電話號碼。下次辦證時也更新聯絡電話。',
    en: 'Look for the number under personal details or account security in the app. Update it again at your next permit application.',
  },
  ifDead: {
    'zh-CN': '办法未核实。打 12367，或到出入境窗口问。',
    'zh-HK': '做法未核實。致電 12367，或到出入境窗口查詢。',
    en: 'Not verified. Call 12367, or ask at an exit-entry counter.',
  },
  dependsOn: [],
  pinyinInitials: 'ymj12367wlgatxzhxz',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const instagram: Service = {
  id: 'instagram',
  tier: 5,
  region: 'global',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'Instagram、Threads',
    'zh-HK': 'Instagram、Threads',
    en: 'Instagram / Threads',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到登录链接或双重验证短信。',
    'zh-HK': '新用戶可能收到登入連結或雙重驗證短訊。',
    en: 'The next holder could get login links or two-factor texts.',
  },
  path: {
    'zh-CN': '在账户中心的联系信息和双重验证里找手机号。',
    'zh-HK': '在帳戶管理中心的聯絡資料和雙重驗證找電話號碼。',
    en: 'Look for the number under contact info and two-factor authentication in Accounts Centre.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试邮箱或验证器登录，不行再看官方帮助。',
    'zh-HK': '做法未核實。先試以電郵或驗證器登入，不行再看官方說明。',
    en: 'Not verified. Try signing in by e-mail or authenticator; if that fails, see the official help.',
  },
  dependsOn: [],
  pinyinInitials: 'instagramthreads',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

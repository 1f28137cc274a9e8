import type { Service } from '#content/authored.ts'

export const xTwitter: Service = {
  id: 'x-twitter',
  tier: 5,
  region: 'global',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'X (Twitter)',
    'zh-HK': 'X (Twitter)',
    en: 'X (Twitter)',
  },
  nextHolder: {
    'zh-CN': '新机主可能重设密码，或收到双重验证短信。',
    'zh-HK': '新用戶可能重設密碼，或收到雙重驗證短訊。',
    en: 'The next holder may reset the password or get two-factor texts.',
  },
  path: {
    'zh-CN': '在设置的账号信息里找电话，再看安全里的双重验证。',
    'zh-HK': '在設定的帳號資料找電話，再看安全部分的雙重驗證。',
    en: 'Look for the phone in account information, then check two-factor under security.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用邮箱或验证器登录，再走官方帮助。',
    'zh-HK': '做法尚未核實。試用電郵或驗證器登入，再看官方說明。',
    en: 'Not confirmed. Try e-mail or an authenticator, then the official help pages.',
  },
  dependsOn: [],
  pinyinInitials: 'xtwitter',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

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
    en: 'The next holder could reset the password or get two-factor texts.',
  },
  path: {
    'zh-CN': '在设置的账号信息里找手机号，再看安全里的双重验证。',
    'zh-HK': '在設定的帳戶資料找電話號碼，再看安全的雙重驗證。',
    en: 'Look for the number under account information in the settings, then check two-factor authentication under security.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试邮箱或验证器登录，不行再看官方帮助。',
    'zh-HK': '做法未核實。先試以電郵或驗證器登入，不行再看官方說明。',
    en: 'Not verified. Try signing in by e-mail or authenticator; if that fails, see the official help.',
  },
  dependsOn: [],
  pinyinInitials: 'xtwitter',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const paypal: Service = {
  id: 'paypal',
  tier: 3,
  region: 'global',
  core: false,
  risk: 'medium',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'PayPal',
    'zh-HK': 'PayPal',
    en: 'PayPal',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信找回密码。',
    'zh-HK': '新用戶可能用短訊取回密碼。',
    en: 'The next holder could recover the password with a text code.',
  },
  path: {
    'zh-CN': '登录网页版，在设置里找手机号。再开验证器或通行密钥。',
    'zh-HK': '登入網頁版，在設定找電話號碼。再啟用驗證器或通行密鑰。',
    en: 'Sign in on the web and look for the number in the settings. Then add an authenticator or passkey.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试邮箱或验证器登录，不行再找客服。',
    'zh-HK': '做法未核實。先試以電郵或驗證器登入，不行再聯絡客服。',
    en: 'Not verified. Try signing in by e-mail or authenticator; if that fails, ask support.',
  },
  dependsOn: [],
  pinyinInitials: 'paypal',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

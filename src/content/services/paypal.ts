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
    en: 'The next holder may recover the password by text.',
  },
  path: {
    'zh-CN': '登录网页版，在设置里找电话。再开验证器或通行密钥。',
    'zh-HK': '登入網頁版，在設定找電話。再啟用驗證器或通行密鑰。',
    en: 'Sign in on the web and look for the phone in settings. Then add an authenticator or passkey.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用邮箱或验证器登录，再联系 PayPal 客服。',
    'zh-HK': '做法尚未核實。試用電郵或驗證器登入，再聯絡 PayPal 客服。',
    en: 'Not confirmed. Try e-mail or an authenticator, then contact PayPal support.',
  },
  dependsOn: [],
  pinyinInitials: 'paypal',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const microsoftAccount: Service = {
  id: 'microsoft-account',
  tier: 1,
  region: 'global',
  core: true,
  risk: 'critical',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': 'Microsoft 账户（含 Outlook）',
    'zh-HK': 'Microsoft 帳戶（含 Outlook）',
    en: 'Microsoft account (incl. Outlook)',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信验证码重设你的邮箱。',
    'zh-HK': '新用戶可能用短訊驗證碼重設你的電郵。',
    en: 'The next holder could reset your mailbox with a text code.',
  },
  path: {
    'zh-CN': '打开“安全 → 高级安全选项”，先加新的验证方式，试过能用，再删旧号。',
    'zh-HK': '打開「安全性 → 進階安全性選項」，先加新的驗證方式，試過可用，再刪舊號碼。',
    en: 'Open Security → Advanced security options. Add a new method, test it, then remove the old number.',
  },
  ifDead: {
    'zh-CN': '用登记过的其他方式登录。安全信息全部一起换，要等 30 天。',
    'zh-HK': '用已登記的其他方式登入。一次過更換所有安全資料，要等 30 日。',
    en: 'Sign in with another method you registered. If you replace all security info at once, you wait 30 days.',
  },
  dependsOn: [],
  pinyinInitials: 'microsoftzhhoutlook',
  mark: 'official',
  source: {
    title: {
      'zh-CN': 'Microsoft：替换安全信息（Windows 8 时期的旧网页）',
      'zh-HK': 'Microsoft：更換安全資料（Windows 8 時期的舊網頁）',
      en: 'Microsoft: replacing security info (old page, Windows 8 era)',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

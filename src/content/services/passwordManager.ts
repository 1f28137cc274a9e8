import type { Service } from '#content/authored.ts'

export const passwordManager: Service = {
  id: 'password-manager',
  tier: 1,
  region: 'global',
  core: true,
  risk: 'critical',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': '密码管理器、验证器',
    'zh-HK': '密碼管理工具、驗證器',
    en: 'Password manager, authenticator',
  },
  nextHolder: {
    'zh-CN': '如果它靠短信找回，新机主可能打开你的全部密码。',
    'zh-HK': '如果它靠短訊取回，新用戶可能打開你的所有密碼。',
    en: 'If it recovers by text, the next holder could open all your passwords.',
  },
  path: {
    'zh-CN': '看它怎样找回、怎样备份，改用恢复码或通行密钥。',
    'zh-HK': '看它怎樣取回、怎樣備份，改用恢復碼或通行密鑰。',
    en: 'See how it recovers and backs up, and switch to a recovery code or passkey.',
  },
  ifDead: {
    'zh-CN': '用恢复码登录。没有恢复码，趁还登录着导出备份。',
    'zh-HK': '用恢復碼登入。沒有恢復碼，趁仍登入匯出備份。',
    en: 'Sign in with the recovery code. Without one, export a backup while you are still signed in.',
  },
  dependsOn: [],
  pinyinInitials: 'mmglqyzq',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

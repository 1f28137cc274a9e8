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
    'zh-HK': '密碼管理員、驗證器',
    en: 'Password manager, authenticator',
  },
  nextHolder: {
    'zh-CN': '如果它靠短信找回，新机主可能打开你的全部密码。',
    'zh-HK': '如果它靠短訊復原，新用戶可能打開你的所有密碼。',
    en: 'If it recovers by text, the next holder may open every password you have.',
  },
  path: {
    'zh-CN': '检查它的恢复方式和备份方式，改用恢复码或通行密钥。',
    'zh-HK': '檢查它的復原和備份方式，改用復原碼或通行密鑰。',
    en: 'Check how it recovers and backs up, and switch to a recovery code or passkey.',
  },
  ifDead: {
    'zh-CN': '用恢复码登录。没有恢复码，趁还登录着先导出备份。',
    'zh-HK': '用復原碼登入。沒有復原碼，趁仍登入時先匯出備份。',
    en: 'Sign in with the recovery code; without one, export a backup while you are still signed in.',
  },
  dependsOn: [],
  pinyinInitials: 'mmglqyzq',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

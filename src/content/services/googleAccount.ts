import type { Service } from '#content/authored.ts'

export const googleAccount: Service = {
  id: 'google-account',
  tier: 1,
  region: 'global',
  core: true,
  risk: 'critical',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': 'Google 账户（含 Gmail）',
    'zh-HK': 'Google 帳戶（含 Gmail）',
    en: 'Google Account (incl. Gmail)',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信找回你的邮箱，再用邮箱重设别的账号。',
    'zh-HK': '新用戶可能用短訊取回你的電郵，再用電郵重設其他帳號。',
    en: 'The next holder could recover your mailbox with a text code and reset other accounts from it.',
  },
  path: {
    'zh-CN': '在 Google 账户的“安全性”里改两处：两步验证的手机号、恢复用的手机号。改一处，另一处不会变。',
    'zh-HK': '在 Google 帳戶的「安全性」改兩處：兩步驗證的電話號碼、恢復用的電話號碼。改一處，另一處不會變。',
    en: 'Under Security in the Google Account change two numbers: the one for 2-Step Verification and the one for recovery. Changing one leaves the other.',
  },
  ifDead: {
    'zh-CN': '在登录着的设备上改，或用通行密钥、备用码登录后再改。',
    'zh-HK': '在已登入的裝置上改，或用通行密鑰、備用碼登入後再改。',
    en: 'Change it on a device that is signed in, or sign in with a passkey or backup code first.',
  },
  dependsOn: [],
  pinyinInitials: 'googlezhhgmail',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '大学服务台，及论坛转录的 Google 说明',
      'zh-HK': '大學支援中心，及討論區轉錄的 Google 說明',
      en: 'University help desk, and a forum copy of Google’s text',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const samsungAccount: Service = {
  id: 'samsung-account',
  tier: 1,
  region: 'global',
  core: false,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '三星账户',
    'zh-HK': '三星帳戶',
    en: 'Samsung account',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到两步验证短信，用上查找设备。',
    'zh-HK': '新用戶可能收到兩步驗證短訊，使用尋找裝置。',
    en: 'The next holder could get the two-step texts and use find-device.',
  },
  path: {
    'zh-CN': '在三星账户的安全和隐私里找两步验证和手机号。',
    'zh-HK': '在三星帳戶的安全和私隱找兩步驗證和電話號碼。',
    en: 'Look for two-step verification and the number under security and privacy in the Samsung account.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先用验证器或备用码试试，不行再找三星客服。',
    'zh-HK': '做法未核實。先用驗證器或備用碼試試，不行再聯絡三星客服。',
    en: 'Not verified. Try an authenticator or backup code; if that fails, ask Samsung support.',
  },
  dependsOn: [],
  pinyinInitials: 'sxzh',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const keeta: Service = {
  id: 'keeta',
  tier: 6,
  region: 'hongkong',
  core: true,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'Keeta',
    'zh-HK': 'Keeta',
    en: 'Keeta',
  },
  nextHolder: {
    'zh-CN': '新机主可能用号码登录，看到地址，用你存的卡下单。',
    'zh-HK': '新用戶可能用號碼登入，看到地址，用你儲存的卡落單。',
    en: 'The next holder could sign in with the number, see your addresses and order on your saved card.',
  },
  path: {
    'zh-CN': '在 App 的账户安全里找手机号。',
    'zh-HK': '在應用程式的帳戶安全找電話號碼。',
    en: 'Look for the number under account security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。从 App 找客服。',
    'zh-HK': '做法未核實。在應用程式聯絡客服。',
    en: 'Not verified. Ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'keeta',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

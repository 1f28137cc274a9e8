import type { Service } from '#content/authored.ts'

export const eCny: Service = {
  id: 'e-cny',
  tier: 3,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '数字人民币 App',
    'zh-HK': '數字人民幣 App',
    en: 'e-CNY app',
  },
  nextHolder: {
    'zh-CN': '手机号就是登录名和钱包号，新机主可能登录；付款还要密码。',
    'zh-HK': '電話號碼就是登入名稱和錢包號，新用戶可能登入；付款仍要密碼。',
    en: 'The number is your login and wallet number, so the next holder could sign in; paying still needs the PIN.',
  },
  path: {
    'zh-CN': '打开“我的 → 更多设置 → 账号与安全 → 登录账号 → 更换手机号”，名下钱包一起换。',
    'zh-HK': '打開「我的 → 更多設置 → 賬號與安全 → 登錄賬號 → 更換手機號」，名下錢包一併更換。',
    en: 'Open Me → More settings → Account & security → Login account → Change number. Your wallets change with it.',
  },
  ifDead: {
    'zh-CN': '看 App 里有没有别的更换方式，再找钱包的运营机构。',
    'zh-HK': '看應用程式內有沒有其他更換方式，再聯絡錢包的營運機構。',
    en: 'See what other ways the app offers, then ask the institution that runs the wallet.',
  },
  dependsOn: [],
  pinyinInitials: 'szrmbapp',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '媒体报道（澎湃新闻）：App 更新',
      'zh-HK': '傳媒報道（澎湃新聞）：應用程式更新',
      en: 'Press report (The Paper) on the app update',
    },
    year: 2023,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

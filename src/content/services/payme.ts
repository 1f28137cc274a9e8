import type { Service } from '#content/authored.ts'

export const payme: Service = {
  id: 'payme',
  tier: 3,
  region: 'hongkong',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'PayMe',
    'zh-HK': 'PayMe',
    en: 'PayMe by HSBC',
  },
  nextHolder: {
    'zh-CN': '这个钱包认手机号，新机主可能试着登录或注册。',
    'zh-HK': '這個錢包認電話號碼，新用戶可能嘗試登入或登記。',
    en: 'The wallet goes by phone number, so the next holder could try to sign in or register.',
  },
  path: {
    'zh-CN': '打开“设置 → 更改手机号码”。先看看注册的邮箱还能不能用。',
    'zh-HK': '打開「設定 → 更改電話號碼」。先看看登記的電郵可否使用。',
    en: 'Open Settings → Change mobile number. First check that your registered e-mail works.',
  },
  ifDead: {
    'zh-CN': '用注册的邮箱写信给 PayMe 客服。',
    'zh-HK': '用登記的電郵聯絡 PayMe 客服。',
    en: 'Write to PayMe support from your registered e-mail.',
  },
  dependsOn: [],
  pinyinInitials: 'payme',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': 'PayMe 帮助页面，第三方转录',
      'zh-HK': 'PayMe 說明網頁，第三方轉錄',
      en: 'Third-party copy of PayMe help',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

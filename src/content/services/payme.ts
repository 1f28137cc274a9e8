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
    'zh-CN': '这个钱包认手机号，新机主可能触发登录或注册流程。',
    'zh-HK': '這個錢包認電話號碼，新用戶可能觸發登入或登記程序。',
    en: 'The wallet goes by phone number; the next holder may start a sign-in or registration.',
  },
  path: {
    'zh-CN': '打开“设置 → 更改手机号码”。先确认注册邮箱还能用。',
    'zh-HK': '打開「設定 → 更改電話號碼」。先確認登記電郵仍可使用。',
    en: 'Open Settings → Change mobile number. First check that the registered e-mail works.',
  },
  ifDead: {
    'zh-CN': '用注册 PayMe 的邮箱写信给官方客服。',
    'zh-HK': '用登記 PayMe 的電郵聯絡官方客戶服務。',
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

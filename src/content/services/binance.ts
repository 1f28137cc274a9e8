import type { Service } from '#content/authored.ts'

export const binance: Service = {
  id: 'binance',
  tier: 3,
  region: 'global',
  core: false,
  risk: 'high',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '币安（部分地区不提供）',
    'zh-HK': '幣安（部分地區不提供）',
    en: 'Binance (not offered everywhere)',
  },
  nextHolder: {
    'zh-CN': '新机主会收到短信验证码，你的资产少一道防护。',
    'zh-HK': '新用戶會收到短訊驗證碼，你的資產少一重保護。',
    en: 'The next holder would get the text codes, one barrier fewer before your money.',
  },
  path: {
    'zh-CN': '在官方 App 打开“账户 → 安全 → 手机验证”。改后可能 24 至 48 小时不能提币。',
    'zh-HK': '在官方應用程式打開「帳戶 → 安全 → 電話驗證」。改後可能 24 至 48 小時不能提幣。',
    en: 'In the official app open Account → Security → Phone verification. You may be unable to withdraw for 24–48 hours.',
  },
  ifDead: {
    'zh-CN': '在官方 App 选“不可用”申诉，可能要几个工作日。别点搜来的链接。',
    'zh-HK': '在官方應用程式選「不可用」申訴，可能要幾個工作天。別按搜尋得來的連結。',
    en: 'In the official app choose “not available” and appeal. It may take some working days. Do not follow search results.',
  },
  dependsOn: [],
  pinyinInitials: 'babfdqbtg',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '第三方整理，细节说法不一',
      'zh-HK': '第三方資料，細節說法不一',
      en: 'Third-party guides; they differ on details',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

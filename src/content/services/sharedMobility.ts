import type { Service } from '#content/authored.ts'

export const sharedMobility: Service = {
  id: 'shared-mobility',
  tier: 6,
  region: 'mainland',
  core: false,
  risk: 'low',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '共享单车、打车（哈啰、青桔、曹操等）',
    'zh-HK': '共享單車、網約車（哈囉、青桔、曹操等）',
    en: 'Shared bikes, ride apps (Hello, Qingju, Caocao…)',
  },
  nextHolder: {
    'zh-CN': '新机主可能用你绑定的钱包付车费，不用密码。',
    'zh-HK': '新用戶可能用你綁定的錢包付車費，不用密碼。',
    en: 'The next holder could pay for rides from your linked wallet without a password.',
  },
  path: {
    'zh-CN': '哈啰：打开“我的 → 账户与安全 → 手机号”。别家没查到。再关掉支付宝和微信里的免密支付。',
    'zh-HK': '哈囉：打開「我的 → 賬戶與安全 → 手機號」。其他的未查到。再關閉支付寶和微信內的免密碼付款。',
    en: 'In Hello, open Me → Account & security → Phone number; for the others it was not found. Then switch off password-free payment in Alipay and WeChat.',
  },
  ifDead: {
    'zh-CN': '先关掉免密支付，再找各家客服。',
    'zh-HK': '先關閉免密碼付款，再聯絡各間客服。',
    en: 'Switch off password-free payment first, then ask each app’s support.',
  },
  dependsOn: [],
  pinyinInitials: 'gxdcdchlqjccd',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '一个第三方网页，只讲哈啰',
      'zh-HK': '一個第三方網頁，只談哈囉',
      en: 'One third-party page, for Hello only',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

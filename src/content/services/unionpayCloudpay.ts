import type { Service } from '#content/authored.ts'
import { thirdPartyPage } from '#content/sources.ts'

export const unionpayCloudpay: Service = {
  id: 'unionpay-cloudpay',
  tier: 3,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '云闪付',
    'zh-HK': '雲閃付',
    en: 'UnionPay app (Cloud QuickPass)',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到你绑了哪些卡。',
    'zh-HK': '新用戶可能用短訊登入，看到你綁了哪些卡。',
    en: 'The next holder could sign in with a text code and see which cards you linked.',
  },
  path: {
    'zh-CN': '打开“我的 → 安全中心 → 手机号修改”。',
    'zh-HK': '打開「我的 → 安全中心 → 手機號修改」。',
    en: 'Open Me → Security centre → Change phone number.',
  },
  ifDead: {
    'zh-CN': '没查到别的办法。找云闪付客服。',
    'zh-HK': '未查到其他做法。聯絡雲閃付客服。',
    en: 'No other way was found. Ask UnionPay app support.',
  },
  dependsOn: ['bank-cn-reserved-number'],
  pinyinInitials: 'ysf',
  mark: 'secondary',
  source: thirdPartyPage,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'
import { thirdPartyPage } from '#content/sources.ts'

export const douyin: Service = {
  id: 'douyin',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '抖音',
    'zh-HK': '抖音',
    en: 'Douyin',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到你的钱包和购物订单。',
    'zh-HK': '新用戶可能用短訊登入，看到你的錢包和購物訂單。',
    en: 'The next holder could sign in with a text code and see your wallet and shop orders.',
  },
  path: {
    'zh-CN': '打开“我 → 设置 → 账号与安全 → 手机号 → 更换”。',
    'zh-HK': '打開「我 → 設置 → 賬號與安全 → 手機號 → 更換」。',
    en: 'Open Me → Settings → Account & security → Phone number → Change.',
  },
  ifDead: {
    'zh-CN': '没查到别的办法。从 App 找客服。',
    'zh-HK': '未查到其他做法。在應用程式聯絡客服。',
    en: 'No other way was found. Ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'dy',
  mark: 'secondary',
  source: thirdPartyPage,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

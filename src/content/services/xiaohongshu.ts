import type { Service } from '#content/authored.ts'
import { thirdPartyPage } from '#content/sources.ts'

export const xiaohongshu: Service = {
  id: 'xiaohongshu',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '小红书',
    'zh-HK': '小紅書',
    en: 'Xiaohongshu (rednote)',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，冒充你，看到你的订单。',
    'zh-HK': '新用戶可能用短訊登入，冒充你，看到你的訂單。',
    en: 'The next holder could sign in with a text code, pose as you and see your orders.',
  },
  path: {
    'zh-CN': '打开“我 → 设置 → 账号与安全 → 手机号”。',
    'zh-HK': '打開「我 → 設置 → 賬號與安全 → 手機號」。',
    en: 'Open Me → Settings → Account & security → Phone number.',
  },
  ifDead: {
    'zh-CN': '没查到别的办法。从 App 找客服。',
    'zh-HK': '未查到其他做法。在應用程式聯絡客服。',
    en: 'No other way was found. Ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'xhs',
  mark: 'secondary',
  source: thirdPartyPage,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

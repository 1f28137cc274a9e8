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
    en: 'The next holder may sign in by text, pose as you and see your orders.',
  },
  path: {
    'zh-CN': '打开“我 → 设置 → 账号与安全 → 手机号”，换成新号。',
    'zh-HK': '打開「我 → 設定 → 帳號與安全 → 電話號碼」，換成新號碼。',
    en: 'Open Me → Settings → Account & security → Phone number.',
  },
  ifDead: {
    'zh-CN': '替代办法没有查到，请从 App 联系客服。',
    'zh-HK': '未查到替代方法，請從 App 聯絡客服。',
    en: 'No other way was found; contact support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'xhs',
  mark: 'secondary',
  source: thirdPartyPage,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'
import { thirdPartyGuidesOnPath } from '#content/sources.ts'

export const wechat: Service = {
  id: 'wechat',
  tier: 5,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '微信',
    'zh-HK': '微信 WeChat',
    en: 'WeChat / Weixin',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，进你的聊天、钱包和用微信登录的 App。',
    'zh-HK': '新用戶可能用短訊登入，進入你的對話、錢包和以微信登入的應用程式。',
    en: 'The next holder could sign in with a text code to your chats, wallet and every app that uses your WeChat login.',
  },
  path: {
    'zh-CN': '打开“我 → 设置 → 账号与安全 → 手机号 → 更换手机号”。',
    'zh-HK': '打開「我 → 設置 → 賬號與安全 → 手機號 → 更換手機號」。',
    en: 'Open Me → Settings → Account & security → Phone number → Change.',
  },
  ifDead: {
    'zh-CN': '别退出登录着的设备，在上面换号。能不能免旧号短信，说法不一；不行再找回或申诉。',
    'zh-HK': '別登出已登入的裝置，在上面換號碼。可否免舊號碼短訊，說法不一；不行再申請取回或申訴。',
    en: 'Stay signed in and change the number on that device. Sources differ on whether the text can be skipped; if it fails, use recovery or appeal.',
  },
  dependsOn: [],
  pinyinInitials: 'wx',
  mark: 'secondary',
  source: thirdPartyGuidesOnPath,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

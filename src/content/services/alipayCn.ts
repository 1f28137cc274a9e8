import type { Service } from '#content/authored.ts'
import { thirdPartyGuidesOnPath } from '#content/sources.ts'

export const alipayCn: Service = {
  id: 'alipay-cn',
  tier: 3,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '支付宝',
    'zh-HK': '支付寶（內地版）',
    en: 'Alipay (mainland)',
  },
  nextHolder: {
    'zh-CN': '新机主可用短信登录、重设密码，看到你的账单并试着付款。',
    'zh-HK': '新用戶可用短訊登入、重設密碼，看到你的帳單並嘗試付款。',
    en: 'The next holder could sign in by text, reset the password, see your orders and try to pay.',
  },
  path: {
    'zh-CN': '打开“我的 → 设置 → 账号与安全 → 手机号 → 更换手机号”。',
    'zh-HK': '打開「我的 → 設定 → 帳號與安全 → 電話號碼 → 更換電話號碼」。',
    en: 'Open Me → Settings → Account & security → Phone number → Change.',
  },
  ifDead: {
    'zh-CN': '趁还登录着，找收不到短信的选项。可用的核验方式说法不一，不行就找支付宝客服。',
    'zh-HK': '趁仍然登入，找收不到短訊的選項。可用的核實方式說法不一，不行就找支付寶客服。',
    en: 'While signed in, choose the option for not receiving texts. Sources differ on the checks, so ask Alipay support if it fails.',
  },
  dependsOn: ['bank-cn-reserved-number'],
  pinyinInitials: 'zfb',
  mark: 'secondary',
  source: thirdPartyGuidesOnPath,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const futu: Service = {
  id: 'futu',
  tier: 3,
  region: 'hongkong',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '富途牛牛、moomoo',
    'zh-HK': '富途牛牛、moomoo',
    en: 'Futu / moomoo',
  },
  nextHolder: {
    'zh-CN': '号码用来登录和换令牌，新机主能收到这些验证码。',
    'zh-HK': '號碼用來登入和更換令牌，新用戶能收到這些驗證碼。',
    en: 'The number is used to sign in and to change the token, and the next holder would receive those codes.',
  },
  path: {
    'zh-CN': '打开“我的 → 设置 → 账号与安全 → 手机号”。开户时的联系资料要另外改。',
    'zh-HK': '打開「我的 → 設定 → 帳號與安全 → 電話號碼」。開戶時的聯絡資料要另外更改。',
    en: 'Open Me → Settings → Account & security → Phone number. Account-opening details are changed separately.',
  },
  ifDead: {
    'zh-CN': '试用邮箱登录后再改，不行就找 App 内的在线客服。',
    'zh-HK': '試用電郵登入後再改，不行就找 App 內的網上客服。',
    en: 'Try signing in by e-mail and changing it; otherwise ask the in-app support.',
  },
  dependsOn: [],
  pinyinInitials: 'ftnnmoomoo',
  mark: 'official',
  source: {
    title: {
      'zh-CN': 'moomoo 帮助中心：更换手机号码',
      'zh-HK': 'moomoo 說明中心：更改電話號碼',
      en: 'moomoo Help Centre: changing the phone number',
    },
    year: 2026,
    url: 'https://www.moomoo.com/au/hans/support/topic6_409?from_platform=4&platform_langArea=au/hans',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

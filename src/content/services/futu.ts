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
    'zh-CN': '登录和换令牌都用这个号码，新机主会收到验证码。',
    'zh-HK': '登入和更換令牌都用這個號碼，新用戶會收到驗證碼。',
    en: 'The number is used to sign in and to change the token, so the next holder would get those codes.',
  },
  path: {
    'zh-CN': '打开“我的 → 设置 → 账号与安全 → 手机号”。开户时填的联系资料要另外改。',
    'zh-HK': '打開「我的 → 設定 → 帳號與安全 → 電話號碼」。開戶時填的聯絡資料要另外改。',
    en: 'Open Me → Settings → Account & security → Phone number. The contact details given when you opened the account are changed separately.',
  },
  ifDead: {
    'zh-CN': '先试邮箱登录再改，不行再找 App 里的客服。',
    'zh-HK': '先試以電郵登入再改，不行再在應用程式聯絡客服。',
    en: 'Try signing in by e-mail and change it; if that fails, ask support in the app.',
  },
  dependsOn: [],
  pinyinInitials: 'ftnnmoomoo',
  mark: 'official',
  source: {
    title: {
      'zh-CN': 'moomoo 帮助中心（澳大利亚网站）：更换手机号码',
      'zh-HK': 'moomoo 說明中心（澳洲網站）：更改電話號碼',
      en: 'moomoo Help Centre (Australian site): changing the phone number',
    },
    year: 2026,
    url: 'https://www.moomoo.com/au/hans/support/topic6_409?from_platform=4&platform_langArea=au/hans',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

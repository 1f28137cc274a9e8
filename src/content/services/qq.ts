import type { Service } from '#content/authored.ts'

export const qq: Service = {
  id: 'qq',
  tier: 1,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': 'QQ（含 QQ 邮箱、QQ 钱包）',
    'zh-HK': 'QQ（含 QQ 郵箱、QQ 錢包）',
    en: 'QQ (incl. QQ Mail)',
  },
  nextHolder: {
    'zh-CN': '新机主可用密保手机重设密码，再借 QQ 邮箱找回别的账号。',
    'zh-HK': '新用戶可用密保電話重設密碼，再借 QQ 電郵取回其他帳號。',
    en: 'The next holder could reset the password by the security phone and use QQ Mail to recover other accounts.',
  },
  path: {
    'zh-CN': '打开“设置 → 账号与安全 → 密保手机”，换成新号。能否用香港号码，先向 QQ 客服核实。',
    'zh-HK': '打開「設定 → 帳號與安全 → 密保電話」，換成新號碼。能否用香港號碼，先向 QQ 客服核實。',
    en: 'Open Settings → Account & security → Security phone and change it. Check with QQ support whether a Hong Kong number is accepted.',
  },
  ifDead: {
    'zh-CN': '登录后改用其他密保方式验证。不行就走账号申诉，可能要等审核。',
    'zh-HK': '登入後改用其他密保方式驗證。不行就提出帳號申訴，可能要等審核。',
    en: 'Sign in and verify by another security method, or file an account appeal and expect a review.',
  },
  dependsOn: [],
  pinyinInitials: 'qqhqqyxqqqb',
  mark: 'secondary',
  source: {
    title: { 'zh-CN': '第三方网页，较旧', 'zh-HK': '第三方網頁，較舊', en: 'Third-party page, old' },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

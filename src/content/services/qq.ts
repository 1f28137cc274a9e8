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
    en: 'QQ (incl. QQ Mail, QQ Wallet)',
  },
  nextHolder: {
    'zh-CN': '新机主可能用密保手机重设密码，再用 QQ 邮箱找回别的账号。',
    'zh-HK': '新用戶可能用密保手機重設密碼，再用 QQ 郵箱取回其他帳號。',
    en: 'The next holder could reset the password by the security phone, and recover other accounts through QQ Mail.',
  },
  path: {
    'zh-CN': '打开“设置 → 账号与安全 → 密保手机 → 更换”。能不能用香港号码，先问 QQ 客服。',
    'zh-HK': '打開「設置 → 賬號與安全 → 密保手機 → 更換」。可否用香港號碼，先問 QQ 客服。',
    en: 'Open Settings → Account & security → Security phone → Change. Ask QQ support first whether a Hong Kong number works.',
  },
  ifDead: {
    'zh-CN': '登录后用别的密保方式验证。不行再申诉，可能要等审核。',
    'zh-HK': '登入後用其他密保方式驗證。不行再申訴，可能要等審核。',
    en: 'Sign in and verify another way. If that fails, file an appeal; it may take a review.',
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

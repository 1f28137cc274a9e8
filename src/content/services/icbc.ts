import type { Service } from '#content/authored.ts'

export const icbc: Service = {
  id: 'icbc',
  tier: 2,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '工商银行',
    'zh-HK': '中國工商銀行',
    en: 'ICBC',
  },
  nextHolder: {
    'zh-CN': '新机主会收到付款、换手机登录、重设密码的验证码。',
    'zh-HK': '新用戶會收到付款、換機登入、重設密碼的驗證碼。',
    en: 'The next holder would get codes for payments, sign-in on a new phone and password resets.',
  },
  path: {
    'zh-CN': '在手机银行打开“我的 → 安全中心 → 手机号管理”。',
    'zh-HK': '在手機銀行打開「我的 → 安全中心 → 手機號管理」。',
    en: 'In the bank’s app open Me → Security centre → Phone number.',
  },
  ifDead: {
    'zh-CN': '本人带身份证件和银行卡到网点办理。能不能刷脸改，先问银行客服。',
    'zh-HK': '親身帶身份證明文件和銀行卡到分行辦理。可否用人臉識別，先致電查詢。',
    en: 'Go to a branch yourself with your ID and bank card. Ask the bank first whether a face check is enough.',
  },
  dependsOn: [],
  pinyinInitials: 'gsyh',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '第三方表格，核实方式说法不一',
      'zh-HK': '第三方列表，核實方式說法不一',
      en: 'Third-party tables; they differ on the check used',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

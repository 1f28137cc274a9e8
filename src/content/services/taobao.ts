import type { Service } from '#content/authored.ts'

export const taobao: Service = {
  id: 'taobao',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '淘宝、天猫',
    'zh-HK': '淘寶、天貓',
    en: 'Taobao / Tmall',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到订单、地址和退款。',
    'zh-HK': '新用戶可能用短訊登入，看到訂單、地址和退款。',
    en: 'The next holder could sign in with a text code and see your orders, addresses and refunds.',
  },
  path: {
    'zh-CN': '打开“我的淘宝 → 设置 → 账号与安全 → 手机号 → 更换”。',
    'zh-HK': '打開「我的淘寶 → 設置 → 賬號與安全 → 手機號 → 更換」。',
    en: 'Open My Taobao → Settings → Account & security → Phone number → Change.',
  },
  ifDead: {
    'zh-CN': '先试邮箱、支付密码或刷脸。能用哪种，说法不一；不行再找客服审核。',
    'zh-HK': '先試電郵、付款密碼或人臉識別。可用哪種，說法不一；不行再聯絡客服審核。',
    en: 'Try e-mail, the payment password or a face check; sources differ on which works. If it fails, ask support for a review.',
  },
  dependsOn: ['alipay-cn'],
  pinyinInitials: 'tbtm',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '第三方网页，日期不一',
      'zh-HK': '第三方網頁，日期不一',
      en: 'Third-party pages, of varying dates',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

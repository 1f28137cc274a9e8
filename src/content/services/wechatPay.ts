import type { Service } from '#content/authored.ts'

export const wechatPay: Service = {
  id: 'wechat-pay',
  tier: 3,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '微信支付（零钱与绑定的卡）',
    'zh-HK': '微信支付（內地錢包）',
    en: 'WeChat Pay (mainland wallet)',
  },
  nextHolder: {
    'zh-CN': '新机主进了微信，可能打钱包的主意。付款密码或刷脸能不能挡住，未核实。',
    'zh-HK': '新用戶進入微信後，可能打錢包主意。付款密碼或人臉識別能否擋住，未核實。',
    en: 'Once inside WeChat, the next holder could try the wallet. Whether a PIN or face check stops them is not verified.',
  },
  path: {
    'zh-CN': '先改银行预留号，再换微信的手机号，最后看钱包里的卡。',
    'zh-HK': '先改銀行預留號碼，再換微信的電話號碼，最後看錢包內的卡。',
    en: 'Change the number your bank holds first, then WeChat’s, then check the cards in the wallet.',
  },
  ifDead: {
    'zh-CN': '办法未核实。保持微信登录，在钱包的帮助中心找客服。',
    'zh-HK': '做法未核實。保持微信登入，在錢包的說明中心找客服。',
    en: 'Not verified. Stay signed in to WeChat, and ask support in the wallet’s help centre.',
  },
  dependsOn: ['wechat', 'bank-cn-reserved-number'],
  pinyinInitials: 'wxzflqybddk',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

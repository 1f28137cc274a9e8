import type { Service } from '#content/authored.ts'

export const ccb: Service = {
  id: 'ccb',
  tier: 2,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '建设银行',
    'zh-HK': '中國建設銀行',
    en: 'China Construction Bank',
  },
  nextHolder: {
    'zh-CN': '新机主会收到付款和设备绑定的验证码，还能试着重设密码。',
    'zh-HK': '新用戶會收到付款及裝置綁定的驗證碼，還可嘗試重設密碼。',
    en: 'The next holder would receive payment and device-binding codes and could try to reset the password.',
  },
  path: {
    'zh-CN': '账户预留号和手机银行签约号要分开改。预留号可能要到网点，先问建行客服。',
    'zh-HK': '帳戶預留號碼和手機銀行登記號碼要分開改。預留號碼可能要到分行，先問銀行客服。',
    en: 'Change the account number and the mobile-bank number separately. The first may need a branch visit, so ask the bank.',
  },
  ifDead: {
    'zh-CN': '本人带身份证件和银行卡到任一网点办理。',
    'zh-HK': '本人帶身份證件和銀行卡到任何一間分行辦理。',
    en: 'Go to any branch yourself with your ID and bank card.',
  },
  dependsOn: [],
  pinyinInitials: 'jsyh',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '第三方网页，线上办还是到网点办，说法不一',
      'zh-HK': '第三方網頁，網上辦理或到分行辦理，說法不一',
      en: 'Third-party pages, conflicting on online or branch',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

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
    'zh-CN': '新机主会收到付款、换手机登录、重设密码的验证码。',
    'zh-HK': '新用戶會收到付款、換機登入、重設密碼的驗證碼。',
    en: 'The next holder would get codes for payments, sign-in on a new phone and password resets.',
  },
  path: {
    'zh-CN': '账户预留号和手机银行的号要分开改。预留号可能要到网点改，先问银行客服。',
    'zh-HK': '戶口預留號碼和手機銀行的號碼要分開改。預留號碼可能要到分行改，先致電查詢。',
    en: 'Change the account number on file and the one for the bank’s app separately. The first may need a branch visit, so ask the bank.',
  },
  ifDead: {
    'zh-CN': '本人带身份证件和银行卡到任一网点办理。',
    'zh-HK': '親身帶身份證明文件和銀行卡到任何分行辦理。',
    en: 'Go to any branch yourself with your ID and bank card.',
  },
  dependsOn: [],
  pinyinInitials: 'jsyh',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '第三方网页，线上办还是到网点办，说法不一',
      'zh-HK': '第三方網頁，網上辦理或到分行辦理，說法不一',
      en: 'Third-party pages; they differ on online or branch',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

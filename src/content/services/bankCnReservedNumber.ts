import type { Service } from '#content/authored.ts'

export const bankCnReservedNumber: Service = {
  id: 'bank-cn-reserved-number',
  tier: 2,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '银行预留手机号（所有内地银行）',
    'zh-HK': '內地銀行預留電話號碼（所有內地銀行）',
    en: 'Number held by every mainland bank',
  },
  nextHolder: {
    'zh-CN': '新机主会收到付款、绑卡、手机银行换机的验证码。',
    'zh-HK': '新用戶會收到付款、綁卡、手機銀行換機的驗證碼。',
    en: 'The next holder would get codes for payments, linking cards and using the bank’s app on a new phone.',
  },
  path: {
    'zh-CN': '逐家核对四个号码：账户预留、手机银行、短信通知、网上银行。它们可能不一样。',
    'zh-HK': '逐間核對四個號碼：戶口預留、手機銀行、短訊通知、網上銀行。它們可能不同。',
    en: 'At each bank check four numbers: account, bank app, text alerts and online banking. They may differ.',
  },
  ifDead: {
    'zh-CN': '本人带身份证件原件和银行卡到网点办理。各行要求不同，先打客服电话。',
    'zh-HK': '親身帶身份證明文件正本和銀行卡到分行辦理。各銀行要求不同，先致電查詢。',
    en: 'Go to a branch yourself with your original ID and bank card. Rules differ, so call the bank first.',
  },
  dependsOn: [],
  pinyinInitials: 'yhylsjhsyndyh',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '第三方整理，线上办还是到网点办，说法不一',
      'zh-HK': '第三方資料，網上辦理或到分行辦理，說法不一',
      en: 'Third-party guides; they differ on online or branch',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const individualIncomeTax: Service = {
  id: 'individual-income-tax',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '个人所得税 App、自然人电子税务局',
    'zh-HK': '個人所得稅 App、自然人電子稅務局',
    en: 'Individual Income Tax app and website',
  },
  nextHolder: {
    'zh-CN': '新机主可能重设密码，看到收入、家庭资料和退税账户。',
    'zh-HK': '新用戶可能重設密碼，看到收入、家庭資料和退稅戶口。',
    en: 'The next holder could reset the password and see your income, family and refund account.',
  },
  path: {
    'zh-CN': '打开“个人中心 → 安全中心 → 修改手机号码”。',
    'zh-HK': '打開「個人中心 → 安全中心 → 修改手機號碼」。',
    en: 'Open Personal centre → Security centre → Change mobile number.',
  },
  ifDead: {
    'zh-CN': '用本人银行卡验证，卡的预留号要先改成新号。也可以带证件到办税服务厅。',
    'zh-HK': '用本人銀行卡驗證，卡的預留號碼要先改成新號碼。也可帶身份證明文件到辦稅服務廳。',
    en: 'Verify with your own bank card, once the bank holds your new number. Or take your ID to a tax service hall.',
  },
  dependsOn: ['bank-cn-reserved-number'],
  pinyinInitials: 'grsdsappzrrdzswj',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '注明出自税务机关的转载，多家一致',
      'zh-HK': '註明出自稅務機關的轉載，多個來源一致',
      en: 'Reposts crediting tax bureaux, several agreeing',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

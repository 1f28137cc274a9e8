import type { Service } from '#content/authored.ts'

export const otherBankCn: Service = {
  id: 'other-bank-cn',
  tier: 2,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '其他内地银行（邮储、中信、浦发、平安、兴业、民生、农商行等）',
    'zh-HK': '其他內地銀行（郵儲、中信、浦發、平安、興業、民生、農商行等）',
    en: 'Other mainland banks (PSBC, CITIC, SPDB, Ping An, CIB, Minsheng, rural banks…)',
  },
  nextHolder: {
    'zh-CN': '新机主会收到验证码，久不用的卡最容易漏掉。',
    'zh-HK': '新用戶會收到驗證碼，久未使用的卡最易遺漏。',
    en: 'The next holder would receive codes; cards you rarely use are the easiest to miss.',
  },
  path: {
    'zh-CN': '翻出每张卡，在各家手机银行的安全或个人信息里找手机号。',
    'zh-HK': '找出每張卡，在各間手機銀行的安全或個人資料找電話號碼。',
    en: 'Gather every card and look under security or personal details in each mobile bank.',
  },
  ifDead: {
    'zh-CN': '办法因行而异，尚未核实。先打客服，再带证件和卡到网点。',
    'zh-HK': '做法因銀行而異，尚未核實。先致電客服，再帶證件和卡到分行。',
    en: 'It differs by bank and is not confirmed. Call first, then take ID and card to a branch.',
  },
  dependsOn: [],
  pinyinInitials: 'qtndyhyczxpfpaxymsnshd',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

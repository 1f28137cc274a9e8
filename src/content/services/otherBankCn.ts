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
    'zh-CN': '新机主可能收到验证码。久不用的卡最容易漏掉。',
    'zh-HK': '新用戶可能收到驗證碼。久未使用的卡最易遺漏。',
    en: 'The next holder could get the codes. Cards you rarely use are the easiest to miss.',
  },
  path: {
    'zh-CN': '翻出每张卡，在各家手机银行的个人资料或安全设置里找手机号。',
    'zh-HK': '找出每張卡，在各間手機銀行的個人資料或安全設定找電話號碼。',
    en: 'Gather every card and look for the number under personal details or security in each bank’s app.',
  },
  ifDead: {
    'zh-CN': '各行不同，办法未核实。先打银行客服电话，再带证件和银行卡到网点。',
    'zh-HK': '各銀行不同，做法未核實。先致電銀行，再帶身份證明文件和銀行卡到分行。',
    en: 'It differs by bank. Not verified. Call the bank first, then take your ID and bank card to a branch.',
  },
  dependsOn: [],
  pinyinInitials: 'qtndyhyczxpfpaxymsnshd',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

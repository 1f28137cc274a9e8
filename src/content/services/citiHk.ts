import type { Service } from '#content/authored.ts'

export const citiHk: Service = {
  id: 'citi-hk',
  tier: 2,
  region: 'hongkong',
  core: false,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '花旗银行（香港）',
    'zh-HK': '花旗銀行（香港）',
    en: 'Citibank Hong Kong',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到这家银行的验证码。',
    'zh-HK': '新用戶可能收到這間銀行的驗證碼。',
    en: 'The next holder could get this bank’s codes.',
  },
  path: {
    'zh-CN': '在 App 或网上银行的个人资料里找手机号。',
    'zh-HK': '在應用程式或網上銀行的個人資料找電話號碼。',
    en: 'Look for the number under personal details in the app or online banking.',
  },
  ifDead: {
    'zh-CN': '办法未核实。打银行客服电话，或到分行问。',
    'zh-HK': '做法未核實。致電銀行，或到分行查詢。',
    en: 'Not verified. Call the bank or ask at a branch.',
  },
  dependsOn: [],
  pinyinInitials: 'hqyhxg',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

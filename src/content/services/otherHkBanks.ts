import type { Service } from '#content/authored.ts'

export const otherHkBanks: Service = {
  id: 'other-hk-banks',
  tier: 2,
  region: 'hongkong',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '其他香港银行（东亚、星展、大新、招商永隆、工银亚洲、建行亚洲、livi、WeLab 等）',
    'zh-HK': '其他香港銀行（東亞、星展、大新、招商永隆、工銀亞洲、建行亞洲、livi、WeLab 等）',
    en: 'Other Hong Kong banks (BEA, DBS, Dah Sing, CMB Wing Lung, ICBC Asia, CCB Asia, livi, WeLab…)',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到验证码。你换手机时，可能登不进。',
    'zh-HK': '新用戶可能收到驗證碼。你換手機時，可能無法登入。',
    en: 'The next holder could get the codes. You could be locked out when you change your phone.',
  },
  path: {
    'zh-CN': '逐家核对登记的是哪个号码，再问分行或客服怎么改。',
    'zh-HK': '逐間核對登記的是哪個號碼，再問分行或客服怎樣更改。',
    en: 'Check bank by bank which number is on file, then ask a branch or support how to change it.',
  },
  ifDead: {
    'zh-CN': '各行不同，办法未核实。先别换手机，到分行或找客服问。',
    'zh-HK': '各銀行不同，做法未核實。先別換手機，到分行或向客服查詢。',
    en: 'It differs by bank. Not verified. Keep your present phone, and ask a branch or support.',
  },
  dependsOn: [],
  pinyinInitials: 'qtxgyhdyxzdxzsylgyyzjhyzliviwelabd',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const etaxHk: Service = {
  id: 'etax-hk',
  tier: 4,
  region: 'hongkong',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '税务易 eTAX',
    'zh-HK': '稅務易 eTAX',
    en: 'eTAX (Hong Kong)',
  },
  nextHolder: {
    'zh-CN': '新机主会收到报税提示，也可能收到验证码。',
    'zh-HK': '新用戶會收到報稅提示，也可能收到驗證碼。',
    en: 'The next holder would get tax reminders and perhaps codes.',
  },
  path: {
    'zh-CN': '登录后，在个人资料的联络资料里找电话。',
    'zh-HK': '登入後，在個人資料的聯絡資料找電話。',
    en: 'After signing in, look under contact details in your profile.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用智方便登录后改，或问税务局。',
    'zh-HK': '做法尚未核實。試用智方便登入後更改，或問稅務局。',
    en: 'Not confirmed. Try signing in with iAM Smart, or ask the Inland Revenue Department.',
  },
  dependsOn: [],
  pinyinInitials: 'swyetax',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

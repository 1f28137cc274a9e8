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
    'zh-CN': '新机主可能收到报税提示，甚至验证码。',
    'zh-HK': '新用戶可能收到報稅提示，甚至驗證碼。',
    en: 'The next holder could get tax reminders and perhaps codes.',
  },
  path: {
    'zh-CN': '登录后，在个人资料的联络资料里找手机号。',
    'zh-HK': '登入後，在個人資料的聯絡資料找電話號碼。',
    en: 'Sign in and look for the number under contact details in your profile.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试智方便登录，不行再问税务局。',
    'zh-HK': '做法未核實。先試以智方便登入，不行再問稅務局。',
    en: 'Not verified. Try signing in with iAM Smart; if that fails, ask the Inland Revenue Department.',
  },
  dependsOn: [],
  pinyinInitials: 'swyetax',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

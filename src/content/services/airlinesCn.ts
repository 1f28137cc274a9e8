import type { Service } from '#content/authored.ts'

export const airlinesCn: Service = {
  id: 'airlines-cn',
  tier: 6,
  region: 'mainland',
  core: false,
  risk: 'low',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '内地航空公司（国航、东航、南航、海航等）',
    'zh-HK': '內地航空公司（國航、東航、南航、海航等）',
    en: 'Mainland airlines (Air China, China Eastern, China Southern, Hainan…)',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到航班通知，看到你的里程。',
    'zh-HK': '新用戶可能收到航班通知，看到你的里數。',
    en: 'The next holder could get flight notices and see your miles.',
  },
  path: {
    'zh-CN': '在会员中心的个人资料里找手机号。',
    'zh-HK': '在會員中心的個人資料找電話號碼。',
    en: 'Look for the number under personal details in the member centre.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试会员号和密码登录，不行再找航空公司客服。',
    'zh-HK': '做法未核實。先試以會員號碼和密碼登入，不行再聯絡航空公司客服。',
    en: 'Not verified. Try signing in with your member number and password; if that fails, ask the airline.',
  },
  dependsOn: [],
  pinyinInitials: 'ndhkgsghdhnhhhd',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

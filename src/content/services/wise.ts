import type { Service } from '#content/authored.ts'

export const wise: Service = {
  id: 'wise',
  tier: 3,
  region: 'global',
  core: false,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'Wise',
    'zh-HK': 'Wise',
    en: 'Wise',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到两步验证短信，多一个闯进来的机会。',
    'zh-HK': '新用戶可能收到兩步驗證短訊，多一個闖入的機會。',
    en: 'The next holder could get the two-step texts, one more way in.',
  },
  path: {
    'zh-CN': '在设置的个人资料或登录与安全里找手机号。',
    'zh-HK': '在設定的個人資料或登入與安全找電話號碼。',
    en: 'Look for the number under personal details or login and security in the settings.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试 App 通知或验证器登录，不行再找客服。',
    'zh-HK': '做法未核實。先試以應用程式通知或驗證器登入，不行再聯絡客服。',
    en: 'Not verified. Try signing in by app prompt or authenticator; if that fails, ask support.',
  },
  dependsOn: [],
  pinyinInitials: 'wise',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

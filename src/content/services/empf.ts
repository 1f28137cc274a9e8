import type { Service } from '#content/authored.ts'

export const empf: Service = {
  id: 'empf',
  tier: 4,
  region: 'hongkong',
  core: false,
  risk: 'medium',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '积金易 eMPF、强积金受托人',
    'zh-HK': '積金易 eMPF、強積金受託人',
    en: 'eMPF, MPF trustee',
  },
  nextHolder: {
    'zh-CN': '新机主可能收到退休金账户的验证码和通知。',
    'zh-HK': '新用戶可能收到退休金帳戶的驗證碼和通知。',
    en: 'The next holder could get codes and notices about your retirement savings.',
  },
  path: {
    'zh-CN': '在积金易平台的个人资料里找手机号。',
    'zh-HK': '在積金易平台的個人資料找電話號碼。',
    en: 'Look for the number under personal details on the eMPF platform.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试智方便登录，不行再问平台客服。',
    'zh-HK': '做法未核實。先試以智方便登入，不行再聯絡平台客服。',
    en: 'Not verified. Try signing in with iAM Smart; if that fails, ask the platform’s support.',
  },
  dependsOn: [],
  pinyinInitials: 'jjyempfqjjstr',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

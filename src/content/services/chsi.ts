import type { Service } from '#content/authored.ts'
import { thirdPartyPage } from '#content/sources.ts'

export const chsi: Service = {
  id: 'chsi',
  tier: 4,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '学信网',
    'zh-HK': '學信網',
    en: 'CHSI',
  },
  nextHolder: {
    'zh-CN': '新机主可能登录，看到你的学历和考试报名资料。',
    'zh-HK': '新用戶可能登入，看到你的學歷和考試報名資料。',
    en: 'The next holder could sign in and see your degree and exam records.',
  },
  path: {
    'zh-CN': '登录后打开“账号管理 → 手机号 → 修改”。',
    'zh-HK': '登入後打開「賬號管理 → 手機號 → 修改」。',
    en: 'Sign in and open Account → Phone number → Change.',
  },
  ifDead: {
    'zh-CN': '先试邮箱找回，不行再申诉。',
    'zh-HK': '先試以電郵取回，不行再申訴。',
    en: 'Try recovery by e-mail; if that fails, file an appeal.',
  },
  dependsOn: [],
  pinyinInitials: 'xxw',
  mark: 'secondary',
  source: thirdPartyPage,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

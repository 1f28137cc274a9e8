import type { Service } from '#content/authored.ts'
import { thirdPartyPage } from '#content/sources.ts'

export const didi: Service = {
  id: 'didi',
  tier: 6,
  region: 'global',
  core: true,
  risk: 'medium',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '滴滴出行',
    'zh-HK': '滴滴出行',
    en: 'DiDi',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到行程，用你的付款方式叫车。',
    'zh-HK': '新用戶可能用短訊登入，看到行程，用你的付款方式叫車。',
    en: 'The next holder may sign in by text, see trips and ride at your cost.',
  },
  path: {
    'zh-CN': '打开“我的 → 设置 → 账号与安全 → 手机绑定”，点更换。',
    'zh-HK': '打開「我的 → 設定 → 帳號與安全 → 電話綁定」，按更換。',
    en: 'Open Me → Settings → Account & security → Linked phone → Change.',
  },
  ifDead: {
    'zh-CN': '试用实名资料核实，不行就找客服。',
    'zh-HK': '試用實名資料核實，不行就找客服。',
    en: 'Try verifying by your real-name details, or ask support.',
  },
  dependsOn: [],
  pinyinInitials: 'ddcx',
  mark: 'secondary',
  source: thirdPartyPage,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

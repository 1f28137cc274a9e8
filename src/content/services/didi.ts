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
    'zh-CN': '新机主可能用短信登录，看到行程，花你的钱打车。',
    'zh-HK': '新用戶可能用短訊登入，看到行程，用你的錢叫車。',
    en: 'The next holder could sign in with a text code, see your trips and ride at your cost.',
  },
  path: {
    'zh-CN': '打开“我的 → 设置 → 账号与安全 → 手机绑定 → 更换”。',
    'zh-HK': '打開「我的 → 設置 → 賬號與安全 → 手機綁定 → 更換」。',
    en: 'Open Me → Settings → Account & security → Linked phone → Change.',
  },
  ifDead: {
    'zh-CN': '先用实名资料核实，不行再找客服。',
    'zh-HK': '先用實名資料核實，不行再聯絡客服。',
    en: 'Try proving it with your real-name details; if that fails, ask support.',
  },
  dependsOn: [],
  pinyinInitials: 'ddcx',
  mark: 'secondary',
  source: thirdPartyPage,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'
import { thirdPartyPage } from '#content/sources.ts'

export const ctrip: Service = {
  id: 'ctrip',
  tier: 6,
  region: 'global',
  core: true,
  risk: 'medium',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '携程、Trip.com',
    'zh-HK': '攜程、Trip.com',
    en: 'Ctrip / Trip.com',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到订单、证件资料和钱包。',
    'zh-HK': '新用戶可能用短訊登入，看到訂單、證件資料和錢包。',
    en: 'The next holder could sign in with a text code and see your bookings, ID details and wallet.',
  },
  path: {
    'zh-CN': '打开“我的 → 设置 → 账号与安全 → 绑定手机”。',
    'zh-HK': '打開「我的 → 設置 → 賬號與安全 → 綁定手機」。',
    en: 'Open Me → Settings → Account & security → Linked phone.',
  },
  ifDead: {
    'zh-CN': '用邮箱或用户名登录后再改，不行再找客服。',
    'zh-HK': '用電郵或用戶名稱登入後再改，不行再聯絡客服。',
    en: 'Sign in by e-mail or user name and change it; if that fails, ask support.',
  },
  dependsOn: [],
  pinyinInitials: 'xctripcom',
  mark: 'secondary',
  source: thirdPartyPage,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

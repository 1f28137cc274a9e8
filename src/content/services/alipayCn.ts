import type { Service } from '#content/authored.ts'
import { thirdPartyGuidesOnPath } from '#content/sources.ts'

export const alipayCn: Service = {
  id: 'alipay-cn',
  tier: 3,
  region: 'mainland',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '支付宝',
    'zh-HK': '支付寶（內地版）',
    en: 'Alipay (mainland)',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录、重设密码，看到订单和联系人。再过了支付密码或刷脸，就能付款。',
    'zh-HK': '新用戶可能用短訊登入、重設密碼，看到訂單和聯絡人。再過了付款密碼或人臉識別，便可付款。',
    en: 'The next holder could sign in with a text code, reset the password, and see your orders and contacts. Past the payment PIN or face check, they could pay.',
  },
  path: {
    'zh-CN': '打开“我的 → 设置 → 账号与安全 → 手机号 → 更换手机号”。',
    'zh-HK': '打開「我的 → 設置 → 賬號與安全 → 手機號 → 更換手機號」。',
    en: 'Open Me → Settings → Account & security → Phone number → Change.',
  },
  ifDead: {
    'zh-CN': '趁还登录着，选“收不到短信”。能用哪种核实，说法不一；不行再找支付宝客服。',
    'zh-HK': '趁仍登入，選「收不到短信」。可用哪種方式核實，說法不一；不行再聯絡支付寶客服。',
    en: 'While you are signed in, choose the option for not getting texts. Sources differ on the checks; if it fails, ask Alipay support.',
  },
  dependsOn: ['bank-cn-reserved-number'],
  pinyinInitials: 'zfb',
  mark: 'secondary',
  source: thirdPartyGuidesOnPath,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

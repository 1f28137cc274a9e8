import type { Service } from '#content/authored.ts'
import { thirdPartyGuidesOnPath } from '#content/sources.ts'

export const jd: Service = {
  id: 'jd',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'usually',
  name: {
    'zh-CN': '京东（含京东支付、白条）',
    'zh-HK': '京東（含京東支付、白條）',
    en: 'JD.com (incl. JD Pay, JD credit)',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，看到订单，动用白条。',
    'zh-HK': '新用戶可能用短訊登入，看到訂單，動用白條。',
    en: 'The next holder could sign in with a text code, see your orders and use your JD credit.',
  },
  path: {
    'zh-CN': '打开“我的 → 设置 → 账户安全 → 修改手机号码”。',
    'zh-HK': '打開「我的 → 設置 → 賬戶安全 → 修改手機號碼」。',
    en: 'Open Me → Settings → Account security → Change mobile number.',
  },
  ifDead: {
    'zh-CN': '先试支付密码、银行卡或刷脸，不行再找在线客服，约 1 至 3 个工作日。',
    'zh-HK': '先試以付款密碼、銀行卡或人臉識別驗證，不行再聯絡網上客服，約 1 至 3 個工作天。',
    en: 'Try the payment password, a bank card or a face check; if that fails, ask online support, about 1–3 working days.',
  },
  dependsOn: ['bank-cn-reserved-number'],
  pinyinInitials: 'jdhjdzfbt',
  mark: 'secondary',
  source: thirdPartyGuidesOnPath,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

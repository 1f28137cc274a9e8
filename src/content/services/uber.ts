import type { Service } from '#content/authored.ts'

export const uber: Service = {
  id: 'uber',
  tier: 6,
  region: 'global',
  core: true,
  risk: 'medium',
  money: true,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': 'Uber',
    'zh-HK': 'Uber',
    en: 'Uber',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信登录，用你存的卡叫车。',
    'zh-HK': '新用戶可能用短訊登入，用你儲存的卡叫車。',
    en: 'The next holder could sign in with a text code and ride on your saved card.',
  },
  path: {
    'zh-CN': '打开“账号 → 编辑账号 → 电话号码”，填新号，再填新号收到的验证码。',
    'zh-HK': '打開「帳戶 → 編輯帳戶 → 電話號碼」，填新號碼，再填新號碼收到的驗證碼。',
    en: 'Open Account → Edit account → Phone number. Enter the new number, then the code it receives.',
  },
  ifDead: {
    'zh-CN': '用邮箱登录后再改。登不进，就填 Uber 帮助中心的表单。',
    'zh-HK': '用電郵登入後再改。無法登入，便填 Uber 說明中心的表格。',
    en: 'Sign in by e-mail and change it. If you cannot, use the form in Uber’s help centre.',
  },
  dependsOn: [],
  pinyinInitials: 'uber',
  mark: 'official',
  source: {
    title: {
      'zh-CN': 'Uber 帮助：更新个人资料',
      'zh-HK': 'Uber 說明：更新個人資料',
      en: 'Uber Help: updating your profile',
    },
    year: 2026,
    url: 'https://help.uber.com/zh-HK/ubereats/restaurants/article/update-profile?nodeId=55e64259-2bd4-4224-b2e8-44f6013a843e',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

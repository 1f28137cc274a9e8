import type { Service } from '#content/authored.ts'

export const facebook: Service = {
  id: 'facebook',
  tier: 5,
  region: 'global',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': 'Facebook、Messenger',
    'zh-HK': 'Facebook、Messenger',
    en: 'Facebook / Messenger',
  },
  nextHolder: {
    'zh-CN': '新机主可能用短信重设密码，再冒充你。',
    'zh-HK': '新用戶可能用短訊重設密碼，再冒充你。',
    en: 'The next holder could reset the password with a text code and pose as you.',
  },
  path: {
    'zh-CN': '在账户中心的联系信息里加新号，删旧号。菜单后来变了，现在的未核实。',
    'zh-HK': '在帳戶管理中心的聯絡資料加新號碼，刪舊號碼。選單後來已變，現時的未核實。',
    en: 'Under contact info in Accounts Centre, add the new number and remove the old one. The menu has changed since; today’s is not verified.',
  },
  ifDead: {
    'zh-CN': '用邮箱、验证器或恢复码登录，再删旧号。',
    'zh-HK': '用電郵、驗證器或恢復碼登入，再刪舊號碼。',
    en: 'Sign in by e-mail, authenticator or recovery code, then remove the old number.',
  },
  dependsOn: [],
  pinyinInitials: 'facebookmessenger',
  mark: 'secondary',
  source: {
    title: {
      'zh-CN': '媒体报道（Business Insider），菜单后来变了',
      'zh-HK': '傳媒報道（Business Insider），選單後來已變',
      en: 'Press report (Business Insider), the menu has changed since',
    },
    year: 2020,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

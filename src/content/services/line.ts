import type { Service } from '#content/authored.ts'

export const line: Service = {
  id: 'line',
  tier: 5,
  region: 'global',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'LINE',
    'zh-HK': 'LINE',
    en: 'LINE',
  },
  nextHolder: {
    'zh-CN': '新机主用旧号注册新的 LINE，你的聊天、好友和余额就没了。',
    'zh-HK': '新用戶用舊號碼登記新的 LINE，你的對話、好友和餘額便會刪除。',
    en: 'If the next holder registers a new LINE account with it, your chats, friends and balances are deleted.',
  },
  path: {
    'zh-CN': '先登记邮箱和密码，再到设置的账号里改手机号。菜单名未核实。',
    'zh-HK': '先登記電郵和密碼，再到設定的帳號更改電話號碼。選單名稱未核實。',
    en: 'Register an e-mail and password first, then change the number in the account settings. Menu names not verified.',
  },
  ifDead: {
    'zh-CN': '用新号码或 Apple、Google 账号转移账号，不行再填官方表单。',
    'zh-HK': '用新號碼或 Apple、Google 帳號轉移帳號，不行再填官方表格。',
    en: 'Transfer the account with a different number or an Apple or Google account; if that fails, use LINE’s own form.',
  },
  dependsOn: [],
  pinyinInitials: 'line',
  mark: 'official',
  source: {
    title: {
      'zh-CN': 'LINE 帮助中心：用号码重新注册',
      'zh-HK': 'LINE 說明中心：用號碼重新登記',
      en: 'LINE Help Centre: registering again with a number',
    },
    year: 2026,
    url: 'https://help.line.me/line/?contentId=10008502&lang=zh-Hant',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

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
    'zh-CN': '新机主用旧号注册新 LINE，会删掉你的聊天、好友和余额。',
    'zh-HK': '新用戶用舊號碼登記新 LINE，會刪掉你的對話、好友和餘額。',
    en: 'If the next holder registers a new LINE account with it, your chats, friends and balances are deleted.',
  },
  path: {
    'zh-CN': '先登记邮箱和密码，再在设置的账号部分改电话号码。菜单名未核实。',
    'zh-HK': '先登記電郵和密碼，再在設定的帳號部分改電話號碼。選單名稱未核實。',
    en: 'Register e-mail and password first, then change the number in the account settings. The labels are not confirmed.',
  },
  ifDead: {
    'zh-CN': '用不同号码移动账号，或用 Apple、Google 账号移动。不行就填官方表单。',
    'zh-HK': '用不同號碼轉移帳號，或用 Apple、Google 帳號轉移。不行就填官方表格。',
    en: "Transfer with a different number or by an Apple or Google account; otherwise use LINE's own form.",
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

import type { Service } from '#content/authored.ts'

export const wecom: Service = {
  id: 'wecom',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '企业微信',
    'zh-HK': '企業微信',
    en: 'WeCom',
  },
  nextHolder: {
    'zh-CN': '新机主可能登录，看到工作聊天。',
    'zh-HK': '新用戶可能登入，看到工作對話。',
    en: 'The next holder could sign in and see work chats.',
  },
  path: {
    'zh-CN': '在设置的账号里找手机号，或请单位的管理员改。',
    'zh-HK': '在設定的帳號找電話號碼，或請機構的管理員更改。',
    en: 'Look for the number under account in the settings, or ask your organisation’s administrator.',
  },
  ifDead: {
    'zh-CN': '办法未核实。请单位的管理员改。',
    'zh-HK': '做法未核實。請機構的管理員更改。',
    en: 'Not verified. Ask your organisation’s administrator.',
  },
  dependsOn: ['wechat'],
  pinyinInitials: 'qywx',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

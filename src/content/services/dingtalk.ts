import type { Service } from '#content/authored.ts'

export const dingtalk: Service = {
  id: 'dingtalk',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '钉钉',
    'zh-HK': '釘釘',
    en: 'DingTalk',
  },
  nextHolder: {
    'zh-CN': '新机主可能登录，看到工作或学校的聊天和文件。',
    'zh-HK': '新用戶可能登入，看到工作或學校的對話和檔案。',
    en: 'The next holder could sign in and see work or school chats and files.',
  },
  path: {
    'zh-CN': '在 App 的账号与安全里找手机号。',
    'zh-HK': '在應用程式的帳號與安全找電話號碼。',
    en: 'Look for the number under account and security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。请单位的管理员改，或找钉钉客服。',
    'zh-HK': '做法未核實。請機構的管理員更改，或聯絡釘釘客服。',
    en: 'Not verified. Ask your organisation’s administrator, or DingTalk support.',
  },
  dependsOn: [],
  pinyinInitials: 'dd',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

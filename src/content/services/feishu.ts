import type { Service } from '#content/authored.ts'

export const feishu: Service = {
  id: 'feishu',
  tier: 6,
  region: 'mainland',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '飞书、Lark',
    'zh-HK': '飛書、Lark',
    en: 'Feishu / Lark',
  },
  nextHolder: {
    'zh-CN': '新机主可能登录，看到工作聊天和文件。',
    'zh-HK': '新用戶可能登入，看到工作對話和檔案。',
    en: 'The next holder may sign in and see work chats and files.',
  },
  path: {
    'zh-CN': '在账号安全部分找登录方式，看有没有手机号。',
    'zh-HK': '在帳號安全部分找登入方式，看有沒有電話號碼。',
    en: 'Look for sign-in methods under account security and see whether the number is there.',
  },
  ifDead: {
    'zh-CN': '办法尚未核实。试用邮箱登录，或请企业管理员改。',
    'zh-HK': '做法尚未核實。試用電郵登入，或請企業管理員更改。',
    en: 'Not confirmed. Try e-mail sign-in, or ask your administrator.',
  },
  dependsOn: [],
  pinyinInitials: 'fslark',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

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
    en: 'The next holder could sign in and see work chats and files.',
  },
  path: {
    'zh-CN': '在 App 的账号安全里，看登录方式有没有手机号。',
    'zh-HK': '在應用程式的帳號安全，看登入方式有沒有電話號碼。',
    en: 'Under account security in the app, see whether the number is a way to sign in.',
  },
  ifDead: {
    'zh-CN': '办法未核实。先试邮箱登录，或请单位的管理员改。',
    'zh-HK': '做法未核實。先試以電郵登入，或請機構的管理員更改。',
    en: 'Not verified. Try signing in by e-mail, or ask your organisation’s administrator.',
  },
  dependsOn: [],
  pinyinInitials: 'fslark',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

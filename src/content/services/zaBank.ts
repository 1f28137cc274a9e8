import type { Service } from '#content/authored.ts'

export const zaBank: Service = {
  id: 'za-bank',
  tier: 2,
  region: 'hongkong',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '众安银行 ZA Bank',
    'zh-HK': '眾安銀行 ZA Bank',
    en: 'ZA Bank',
  },
  nextHolder: {
    'zh-CN': '这家银行只有 App，新机主可能收到登录验证码。',
    'zh-HK': '這間銀行只有應用程式，新用戶可能收到登入驗證碼。',
    en: 'This bank is only an app, and the next holder could get its sign-in codes.',
  },
  path: {
    'zh-CN': '在 App 的个人资料里找手机号，找不到就问在线客服。',
    'zh-HK': '在應用程式的個人資料找電話號碼，找不到便問網上客服。',
    en: 'Look for the number under personal details in the app; if it is not there, ask online support.',
  },
  ifDead: {
    'zh-CN': '办法未核实。从 App 找客服，问能不能用证件和刷脸核实。',
    'zh-HK': '做法未核實。在應用程式聯絡客服，問可否用身份證明文件和人臉識別核實。',
    en: 'Not verified. Ask support in the app whether ID and a face check will do.',
  },
  dependsOn: [],
  pinyinInitials: 'zayhzabank',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const alipayhk: Service = {
  id: 'alipayhk',
  tier: 3,
  region: 'hongkong',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '支付宝香港 AlipayHK',
    'zh-HK': '支付寶香港 AlipayHK',
    en: 'AlipayHK',
  },
  nextHolder: {
    'zh-CN': '这个钱包认手机号，新机主可能试着登录。',
    'zh-HK': '這個錢包認電話號碼，新用戶可能嘗試登入。',
    en: 'The wallet goes by phone number, so the next holder could try to sign in.',
  },
  path: {
    'zh-CN': '它和内地支付宝是两个账户。在 App 的账户与安全里找手机号。',
    'zh-HK': '它和內地支付寶是兩個帳戶。在應用程式的帳戶與安全找電話號碼。',
    en: 'It is separate from mainland Alipay. Look for the number under account and security in the app.',
  },
  ifDead: {
    'zh-CN': '办法未核实。从 App 找客服，问能不能用证件和刷脸核实。',
    'zh-HK': '做法未核實。在應用程式聯絡客服，問可否用身份證明文件和人臉識別核實。',
    en: 'Not verified. Ask support in the app whether ID and a face check will do.',
  },
  dependsOn: [],
  pinyinInitials: 'zfbxgalipayhk',
  mark: 'unverified',
  source: null,
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

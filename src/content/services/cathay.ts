import type { Service } from '#content/authored.ts'

export const cathay: Service = {
  id: 'cathay',
  tier: 6,
  region: 'hongkong',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '国泰航空（亚洲万里通）',
    'zh-HK': '國泰航空（亞洲萬里通）',
    en: 'Cathay (Asia Miles)',
  },
  nextHolder: {
    'zh-CN': '验证过的号码能用来登录，新机主可能动用里程。',
    'zh-HK': '驗證過的號碼可用來登入，新用戶可能動用里數。',
    en: 'A verified number can be used to sign in, so the next holder could use your miles.',
  },
  path: {
    'zh-CN': '在账户里编辑个人资料，改手机号，再设通行密钥。',
    'zh-HK': '在帳戶編輯個人資料，更改電話號碼，再設通行密鑰。',
    en: 'Edit your profile in the account, change the mobile number and set up a passkey.',
  },
  ifDead: {
    'zh-CN': '用会员号或验证过的邮箱登录后再改。验证码也能用语音电话收。',
    'zh-HK': '用會員號碼或驗證過的電郵登入後再改。驗證碼也可用語音電話接收。',
    en: 'Sign in with your member number or verified e-mail and change it. Codes can also come by voice call.',
  },
  dependsOn: [],
  pinyinInitials: 'gthkyzwlt',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '国泰航空：账户登录帮助',
      'zh-HK': '國泰航空：帳戶登入支援',
      en: 'Cathay: account sign-in support',
    },
    year: 2026,
    url: 'https://www.cathaypacific.com/cx/en_TH/membership/account-sign-in-support.html?cxsource=LANGUAGE_SELECTOR_EN_CA',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

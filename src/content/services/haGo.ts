import type { Service } from '#content/authored.ts'

export const haGo: Service = {
  id: 'ha-go',
  tier: 4,
  region: 'hongkong',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'HA Go',
    'zh-HK': 'HA Go',
    en: 'HA Go',
  },
  nextHolder: {
    'zh-CN': '新机主会收到换手机登录、重设密码的验证码。',
    'zh-HK': '新用戶會收到換機登入、重設密碼的驗證碼。',
    en: 'The next holder would get codes for sign-in on a new phone and password resets.',
  },
  path: {
    'zh-CN': '趁旧号还能用，登录 HA Go，在个人资料里改手机号。',
    'zh-HK': '趁舊號碼仍可用，登入 HA Go，在個人資料更改電話號碼。',
    en: 'While the old number works, sign in to HA Go and change the number under Profile.',
  },
  ifDead: {
    'zh-CN': '记得密码就登录后改。登不进，就要删掉账户，带身份证到医院柜台重新登记。',
    'zh-HK': '記得密碼便登入後更改。無法登入，便要刪除帳戶，帶身份證到醫院櫃位重新登記。',
    en: 'If you can sign in with your password, change it there. If not, the account has to be deleted and registered again at a hospital counter with your ID.',
  },
  dependsOn: [],
  pinyinInitials: 'hago',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '香港医院管理局：HA Go 常见问题',
      'zh-HK': '醫院管理局：HA Go 常見問題',
      en: 'Hospital Authority: HA Go FAQ',
    },
    year: 2026,
    url: 'https://www2.ha.org.hk/hago/en/faqs#1c6309a1-72b4-4db8-a917-45633f4e7992',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

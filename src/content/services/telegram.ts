import type { Service } from '#content/authored.ts'

export const telegram: Service = {
  id: 'telegram',
  tier: 5,
  region: 'global',
  core: true,
  risk: 'critical',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': 'Telegram',
    'zh-HK': 'Telegram',
    en: 'Telegram',
  },
  nextHolder: {
    'zh-CN': '没设两步验证密码的话，谁有号码，谁就能打开账号和聊天。',
    'zh-HK': '沒有設兩步驗證密碼的話，誰有號碼，誰便可打開帳號和對話。',
    en: 'Without a two-step password, whoever holds the number can open your account and chats.',
  },
  path: {
    'zh-CN': '在设置里点手机号，换成新号。再设两步验证密码。',
    'zh-HK': '在設定按電話號碼，換成新號碼。再設兩步驗證密碼。',
    en: 'In the settings tap the number and change it. Then set a two-step password.',
  },
  ifDead: {
    'zh-CN': '登录码能发到还登录着的设备，在那里换号。没有这样的设备，就找不回了。',
    'zh-HK': '登入碼可發到仍登入的裝置，在那裏換號碼。沒有這種裝置，便取不回帳號。',
    en: 'Codes can go to a device that is still signed in; change the number there. Without one, you cannot get the account back.',
  },
  dependsOn: [],
  pinyinInitials: 'telegram',
  mark: 'official',
  source: {
    title: {
      'zh-CN': 'Telegram 常见问题：更换手机号码',
      'zh-HK': 'Telegram 常見問題：更改電話號碼',
      en: 'Telegram FAQ: changing the phone number',
    },
    year: 2026,
    url: 'https://telegram.org/faq#q-how-do-i-change-my-phone-number',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

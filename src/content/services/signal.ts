import type { Service } from '#content/authored.ts'

export const signal: Service = {
  id: 'signal',
  tier: 5,
  region: 'global',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': 'Signal',
    'zh-HK': 'Signal',
    en: 'Signal',
  },
  nextHolder: {
    'zh-CN': '新机主可能用旧号注册，冒充你，但看不到旧消息。',
    'zh-HK': '新用戶可能用舊號碼登記，冒充你，但看不到舊訊息。',
    en: 'The next holder could register the number and pose as you, but could not see old messages.',
  },
  path: {
    'zh-CN': '弃号前，在设置的账户里改手机号。菜单名未核实。',
    'zh-HK': '棄號前，在設定的帳戶更改電話號碼。選單名稱未核實。',
    en: 'Before you give up the number, change it in the account settings. Menu names not verified.',
  },
  ifDead: {
    'zh-CN': '趁账户还有效就改。失效后，不能换号，也不能删除。',
    'zh-HK': '趁帳戶仍有效便改。失效後，不能換號碼，也不能刪除。',
    en: 'Change it while the account is active. Once it is inactive you can neither change the number nor delete the account.',
  },
  dependsOn: [],
  pinyinInitials: 'signal',
  mark: 'official',
  source: {
    title: {
      'zh-CN': 'Signal 支持：在 Signal 上保护自己',
      'zh-HK': 'Signal 支援：在 Signal 上保護自己',
      en: 'Signal Support: protecting yourself on Signal',
    },
    year: 2026,
    url: 'https://support.signal.org/hc/en-us/articles/9932632052378-How-to-protect-yourself-on-Signal',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

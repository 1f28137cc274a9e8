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
    'zh-CN': '新机主可用旧号注册并冒充你，但看不到旧消息。',
    'zh-HK': '新用戶可用舊號碼登記並冒充你，但看不到舊訊息。',
    en: 'The next holder could register the number and pose as you, without seeing old messages.',
  },
  path: {
    'zh-CN': '弃号前在设置的账户部分更改手机号码。菜单名未核实。',
    'zh-HK': '棄號前在設定的帳戶部分更改電話號碼。選單名稱未核實。',
    en: 'Change it in the account settings before you give up the number. The labels are not confirmed.',
  },
  ifDead: {
    'zh-CN': '趁账户仍有效就改。账户一旦失效，就不能换号或删除。',
    'zh-HK': '趁帳戶仍有效就改。帳戶一旦失效，就不能換號或刪除。',
    en: 'Change it while the account is active. Once it is inactive you can neither change nor delete it.',
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

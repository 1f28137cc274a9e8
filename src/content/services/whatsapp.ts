import type { Service } from '#content/authored.ts'

export const whatsapp: Service = {
  id: 'whatsapp',
  tier: 5,
  region: 'global',
  core: true,
  risk: 'high',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': 'WhatsApp',
    'zh-HK': 'WhatsApp',
    en: 'WhatsApp',
  },
  nextHolder: {
    'zh-CN': '新机主可能用旧号重新注册，收到联系人发给你的新消息。',
    'zh-HK': '新用戶可能用舊號碼重新登記，收到聯絡人給你的新訊息。',
    en: 'The next holder could register the number again and get your contacts’ new messages.',
  },
  path: {
    'zh-CN': '弃号前，在设置的账号里更改号码，或删除账号。菜单名未核实。',
    'zh-HK': '棄號前，在設定的帳戶更改號碼，或刪除帳戶。選單名稱未核實。',
    en: 'Before you give up the number, change it in the account settings or delete the account. Menu names not verified.',
  },
  ifDead: {
    'zh-CN': '旧号在 App 里还有效就能换号，新号要能收码。不行再联系 WhatsApp 停用账号。',
    'zh-HK': '舊號碼在應用程式內仍有效便可換號碼，新號碼要能收碼。不行再聯絡 WhatsApp 停用帳戶。',
    en: 'If the old number is still active in the app, you can change it; the new one must get codes. If that fails, ask WhatsApp to deactivate the account.',
  },
  dependsOn: [],
  pinyinInitials: 'whatsapp',
  mark: 'official',
  source: {
    title: {
      'zh-CN': 'WhatsApp 常见问题：更换号码（旧副本）',
      'zh-HK': 'WhatsApp 常見問題：更改號碼（舊副本）',
      en: 'WhatsApp FAQ: changing numbers (old copy)',
    },
    year: 2026,
    url: null,
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

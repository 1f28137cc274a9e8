import type { Service } from '#content/authored.ts'

export const fpsProxy: Service = {
  id: 'fps-proxy',
  tier: 3,
  region: 'hongkong',
  core: true,
  risk: 'high',
  money: true,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '转数快识别代号（手机号码）',
    'zh-HK': '轉數快識別代號（電話號碼）',
    en: 'FPS (Faster Payment System) ID: mobile number',
  },
  nextHolder: {
    'zh-CN': '转到这个号码的钱可能还进你的账户，日后也可能错转给陌生人。',
    'zh-HK': '轉到這個號碼的錢可能仍入你的戶口，日後也可能錯轉給陌生人。',
    en: 'Money sent to this number could still reach you, or later go to a stranger by mistake.',
  },
  path: {
    'zh-CN':
      '在登记转数快的银行或钱包 App 里，先取消旧号，再登记新号。用汇丰、恒生的，再问银行：没登记过的号码会不会也能收款。',
    'zh-HK':
      '在登記轉數快的銀行或錢包應用程式，先取消登記舊號碼，再登記新號碼。用滙豐、恒生的，再問銀行：沒有登記的號碼會否也可收款。',
    en: 'In the bank or wallet app that holds the FPS registration, remove the old number, then register the new one. With HSBC or Hang Seng, also ask whether a number that was never registered can receive money.',
  },
  ifDead: {
    'zh-CN': '马上通知登记转数快的银行或钱包，取消旧号登记。',
    'zh-HK': '立即通知登記轉數快的銀行或錢包，取消登記舊號碼。',
    en: 'Tell the bank or wallet that holds the registration at once, and have the old number removed.',
  },
  dependsOn: ['hsbc-hk', 'hang-seng'],
  pinyinInitials: 'zsksbdhsjhm',
  mark: 'official',
  source: {
    title: { 'zh-CN': '香港金管局：转数快', 'zh-HK': '金管局：轉數快', en: 'HKMA: Faster Payment System' },
    year: 2026,
    url: 'https://www.hkma.gov.hk/eng/smart-consumers/faster-payment-system/',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

import type { Service } from '#content/authored.ts'

export const hangSeng: Service = {
  id: 'hang-seng',
  tier: 2,
  region: 'hongkong',
  core: true,
  risk: 'critical',
  money: true,
  oldNumberSms: 'not-needed',
  name: {
    'zh-CN': '恒生银行',
    'zh-HK': '恒生銀行',
    en: 'Hang Seng Bank',
  },
  nextHolder: {
    'zh-CN': '新机主会收到这家银行的提示和验证码。',
    'zh-HK': '新用戶會收到這間銀行的提示和驗證碼。',
    en: 'The next holder would get this bank’s alerts and codes.',
  },
  path: {
    'zh-CN': '在恒生 App 或网上银行更新个人资料，要用保安编码。换手机和换号别同时做。',
    'zh-HK': '在恒生 App 或 e-Banking 更新個人資料，要用保安編碼。換手機和換號碼別同時做。',
    en: 'Update personal details in the Hang Seng app or e-Banking, with the security key. Do not change phone and number at the same time.',
  },
  ifDead: {
    'zh-CN': '用保安编码改。刚换手机的，先到 ATM 核实身份。都不行就去分行，或打 (852) 2822 0228。',
    'zh-HK': '用保安編碼更改。剛換手機的，先到自動櫃員機核實身份。都不行便到分行，或致電 (852) 2822 0228。',
    en: 'Change it with the security key. If your phone is new, first prove who you are at an ATM. Otherwise go to a branch or call (852) 2822 0228.',
  },
  dependsOn: [],
  pinyinInitials: 'hsyh',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '恒生银行：恢复转账服务',
      'zh-HK': '恒生銀行：恢復轉賬服務',
      en: 'Hang Seng Bank: resuming the transfer service',
    },
    year: 2026,
    url: 'https://hangseng.com/en-hk/resources/resuming-transfer-service',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

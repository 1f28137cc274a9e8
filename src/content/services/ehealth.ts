import type { Service } from '#content/authored.ts'

export const ehealth: Service = {
  id: 'ehealth',
  tier: 4,
  region: 'hongkong',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '医健通 eHealth',
    'zh-HK': '醫健通 eHealth',
    en: 'eHealth',
  },
  nextHolder: {
    'zh-CN': '取览密码和通知若发到旧号，新机主会收到。',
    'zh-HK': '取覽密碼和通知若發到舊號碼，新用戶會收到。',
    en: 'If access keys and notices go to the old number, the next holder would get them.',
  },
  path: {
    'zh-CN': '在医健通 App 的管理账户里更新通讯方式。',
    'zh-HK': '在醫健通 App 的管理帳戶更新通訊方式。',
    en: 'Update how eHealth reaches you under Manage account in the eHealth app.',
  },
  ifDead: {
    'zh-CN': '打 3467 6300，或本人到登记中心办理。',
    'zh-HK': '致電 3467 6300，或親身到登記中心辦理。',
    en: 'Call 3467 6300, or go to a registration centre in person.',
  },
  dependsOn: [],
  pinyinInitials: 'yjtehealth',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '医健通《eHealth News》：App 功能介绍',
      'zh-HK': '醫健通《eHealth News》：App 功能介紹',
      en: 'eHealth News: functions of the eHealth app',
    },
    year: 2021,
    url: 'https://www.ehealth.gov.hk/en/whats-new/ehealth-news/ehealth_news_21/ehealthappfunction.php',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

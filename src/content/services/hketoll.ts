import type { Service } from '#content/authored.ts'

export const hketoll: Service = {
  id: 'hketoll',
  tier: 4,
  region: 'hongkong',
  core: true,
  risk: 'medium',
  money: false,
  oldNumberSms: 'unknown',
  name: {
    'zh-CN': '易通行 HKeToll（含运输署联络方式）',
    'zh-HK': '易通行 HKeToll（含運輸署聯絡方式）',
    en: 'HKeToll (and Transport Department e-contact)',
  },
  nextHolder: {
    'zh-CN': '新机主会收到带车辆资料的收费通知，你可能错过欠费通知。',
    'zh-HK': '新用戶會收到載有車輛資料的收費通知，你可能錯過欠費通知。',
    en: 'The next holder would get toll notices with vehicle details, and you could miss notices of unpaid tolls.',
  },
  path: {
    'zh-CN': '先更新在运输署登记的电子联络方式，再核对易通行账户。',
    'zh-HK': '先更新在運輸署登記的電子聯絡方式，再核對易通行帳戶。',
    en: 'Update the e-contact held by the Transport Department, then check your HKeToll account.',
  },
  ifDead: {
    'zh-CN': '改用邮箱联络，或打 3853 7333。',
    'zh-HK': '改用電郵聯絡，或致電 3853 7333。',
    en: 'Switch the contact to e-mail, or call 3853 7333.',
  },
  dependsOn: [],
  pinyinInitials: 'ytxhketollhyssllfs',
  mark: 'official',
  source: {
    title: {
      'zh-CN': '易通行：常见问题',
      'zh-HK': '易通行：常見問題',
      en: 'HKeToll: frequently asked questions',
    },
    year: 2026,
    url: 'https://www2.hketoll.gov.hk/Home/ChangeLanguage?culture=en-us&returnUrl=%2FSupport%2FFAQ',
  },
  checkedOn: '2026-11-24',
  reviewBy: '2027-05-24',
}

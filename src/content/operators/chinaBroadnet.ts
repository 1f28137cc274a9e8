import type { Operator } from '#content/authored.ts'

export const chinaBroadnet: Operator = {
  id: 'china-broadnet',
  region: 'mainland',
  name: { 'zh-CN': '中国广电', 'zh-HK': '中國廣電', en: 'China Broadnet' },
  hint: {
    'zh-CN': '卡面印有“中国广电”，号码多以 192 开头。',
    'zh-HK': '卡面印有「中國廣電」，號碼多以 192 開頭。',
    en: 'The card says China Broadnet 中国广电; numbers often start with 192.',
  },
  domains: [
    {
      name: '10099.com.cn',
      mark: 'unverified',
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [
    {
      number: '10099',
      dialledIn: 'mainland',
      mark: 'unverified',
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  claims: [
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：客服热线是不是 10099。',
        'zh-HK': '問清楚：客戶服務熱線是否 10099。',
        en: 'Ask: is the hotline 10099?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：App 能不能自助办理。',
        'zh-HK': '問清楚：應用程式可否自助辦理。',
        en: 'Ask: can the app do it?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：是不是只能回归属地营业厅办。说法不一。',
        'zh-HK': '問清楚：是否只可在歸屬地門市辦理。說法不一。',
        en: 'Ask: must it be a shop in the number’s home area? Reports differ.',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：余额退到哪里。',
        'zh-HK': '問清楚：餘額退到哪裏。',
        en: 'Ask: where does the balance go?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

import type { Operator } from '#content/authored.ts'
import { askHomeShopOnly } from '#content/claims/questions.ts'

export const chinaBroadnet: Operator = {
  id: 'china-broadnet',
  region: 'mainland',
  name: { 'zh-CN': '中国广电', 'zh-HK': '中國廣電', en: 'China Broadnet' },
  hint: {
    'zh-CN': '卡面印有“中国广电”。',
    'zh-HK': '卡面印有「中國廣電」。',
    en: 'The card says China Broadnet 中国广电.',
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
        'zh-CN': '问清楚：客服热线是不是 10099。以卡面和单据上印的为准。',
        'zh-HK': '問清楚：客戶服務熱線是否 10099。以卡面和單據所印為準。',
        en: 'Ask: is the hotline 10099? Go by the one printed on the card or papers.',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：“中国广电”App 能不能办。',
        'zh-HK': '問清楚：「中國廣電」應用程式可否辦理。',
        en: 'Ask: can the 中国广电 app do it?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    { ...askHomeShopOnly, when: {} },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：余额退不退，退到哪里。',
        'zh-HK': '問清楚：餘額退不退，退到哪裏。',
        en: 'Ask: is the balance refunded, and to where?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

import type { Operator } from '#content/authored.ts'
import { sunMobileRealName } from '#content/sources.ts'

export const sunMobile: Operator = {
  id: 'sun-mobile',
  region: 'hongkong',
  name: { 'zh-CN': 'SUN Mobile', 'zh-HK': 'SUN Mobile', en: 'SUN Mobile' },
  hint: {
    'zh-CN': '卡面印有 SUN Mobile。',
    'zh-HK': '卡面印有 SUN Mobile。',
    en: 'The card says SUN Mobile.',
  },
  domains: [
    {
      name: 'sunmobile.com.hk',
      mark: 'official',
      source: sunMobileRealName,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [],
  claims: [
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '网站 www.sunmobile.com.hk，里面有实名登记的专页。',
        'zh-HK': '網站 www.sunmobile.com.hk，內有實名登記專頁。',
        en: 'Website www.sunmobile.com.hk, with a page on real-name registration.',
      },
      source: sunMobileRealName,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：客服热线是哪个。以卡面和账单上印的为准。',
        'zh-HK': '問清楚：客戶服務熱線是哪個。以卡面和月結單所印為準。',
        en: 'Ask: which hotline is right? Go by the one printed on the card or bill.',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['prepaid', 'unknown'] },
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：储值卡到期后，余额退不退。',
        'zh-HK': '問清楚：儲值卡到期後，餘額退不退。',
        en: 'Ask: is the balance refunded when a prepaid card expires?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：取消服务要提前多少天，从哪里提交。',
        'zh-HK': '問清楚：取消服務要提早多少日，從哪裏遞交。',
        en: 'Ask: how much notice, and where does the request go?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

import type { Operator } from '#content/authored.ts'
import { askNotice, askPrepaidEnds, askWhichHotline } from '#content/claims/questions.ts'
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
    askWhichHotline,
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
    askNotice,
    askPrepaidEnds,
  ],
}

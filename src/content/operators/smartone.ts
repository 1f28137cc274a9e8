import type { Operator } from '#content/authored.ts'
import { askNotice, askPrepaidEnds } from '#content/claims/questions.ts'
import { ofcaLossReport, smartoneAgreement, smartoneSite } from '#content/sources.ts'

export const smartone: Operator = {
  id: 'smartone',
  region: 'hongkong',
  name: { 'zh-CN': 'SmarTone', 'zh-HK': 'SmarTone', en: 'SmarTone' },
  hint: {
    'zh-CN': '卡面印有 SmarTone，App 叫 SmarTone CARE。',
    'zh-HK': '卡面印有 SmarTone，應用程式叫 SmarTone CARE。',
    en: 'The card says SmarTone; the app is SmarTone CARE.',
  },
  domains: [
    {
      name: 'smartone.com',
      mark: 'official',
      source: smartoneSite,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [
    {
      number: '28802688',
      dialledIn: 'hongkong',
      mark: 'official',
      source: ofcaLossReport,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  claims: [
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '香港通讯办旧网页上的挂失热线：2880 2688。',
        'zh-HK': '通訊辦舊網頁上的報失熱線：2880 2688。',
        en: 'Hotline for a lost phone, from an older OFCA page: 2880 2688.',
      },
      source: ofcaLossReport,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '网站 www.smartone.com，App 叫 SmarTone CARE。',
        'zh-HK': '網站 www.smartone.com，應用程式叫 SmarTone CARE。',
        en: 'Website www.smartone.com; the app is SmarTone CARE.',
      },
      source: smartoneSite,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'], term: ['inside', 'unknown'] },
      mark: 'secondary',
      text: {
        'zh-CN': '合约期内终止、换号码或更改机主，要付合约写明的赔偿。',
        'zh-HK': '合約期內終止、更換號碼或更改登記人，要付合約列明的賠償。',
        en: 'Ending, changing the number or changing the holder inside the term means paying the damages stated in the contract.',
      },
      source: smartoneAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askNotice,
    askPrepaidEnds,
  ],
}

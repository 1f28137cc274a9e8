import type { Operator } from '#content/authored.ts'
import { askWhichHotline } from '#content/claims/questions.ts'
import { valuegbFaq } from '#content/sources.ts'

export const valuegb: Operator = {
  id: 'valuegb',
  region: 'hongkong',
  name: { 'zh-CN': 'ValueGB', 'zh-HK': 'ValueGB', en: 'ValueGB' },
  hint: {
    'zh-CN': '大湾区年卡，用 SmarTone 网络，有 ValueGB App。',
    'zh-HK': '大灣區年卡，使用 SmarTone 網絡，有 ValueGB 應用程式。',
    en: 'A Greater Bay Area year card on SmarTone’s network, with a ValueGB app.',
  },
  domains: [
    {
      name: 'valuegb.com',
      mark: 'official',
      source: valuegbFaq,
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
        'zh-CN': '有效期 365 天，充值满 50 港元就重新计算。',
        'zh-HK': '有效期 365 日，增值滿 50 港元便重新計算。',
        en: 'Valid for 365 days; a top-up of HK$50 or more starts them again.',
      },
      source: valuegbFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '到期余额作废，之后 30 天内还能恢复号码。',
        'zh-HK': '到期餘額作廢，其後 30 日內仍可恢復號碼。',
        en: 'The balance is forfeited at expiry; the number can be revived for another 30 days.',
      },
      source: valuegbFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { sim: ['lost', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '丢了卡，要出示卡板上的凭证。',
        'zh-HK': '遺失了卡，要出示卡套上的證明。',
        en: 'For a lost SIM, show the certificate on the frame it came in.',
      },
      source: valuegbFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askWhichHotline,
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：没到期的怎么停用；到了期的，还要不要取消实名登记，怎么取消。',
        'zh-HK': '問清楚：未到期的怎樣停用；已到期的，是否還要取消實名登記，怎樣取消。',
        en: 'Ask: how can it be ended before it expires? Once it has, must the real-name registration still be removed, and how?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

import type { Operator } from '#content/authored.ts'
import { valuegbFaq } from '#content/sources.ts'

export const valuegb: Operator = {
  id: 'valuegb',
  region: 'hongkong',
  name: { 'zh-CN': 'ValueGB', 'zh-HK': 'ValueGB', en: 'ValueGB' },
  hint: {
    'zh-CN': '大湾区年卡，用 SmarTone 网络，有 ValueGB App。',
    'zh-HK': '大灣區年卡，使用 SmarTone 網絡，有 ValueGB 應用程式。',
    en: 'A Greater Bay year card on SmarTone’s network, with a ValueGB app.',
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
        'zh-CN': '有效期 365 天，充值 50 港元或以上会重新计算。',
        'zh-HK': '有效期 365 日，增值 50 港元或以上會重新計算。',
        en: 'Valid 365 days, renewed by a top-up of HK$50 or more.',
      },
      source: valuegbFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '到期余额作废，之后 30 天可以救回号码。',
        'zh-HK': '到期餘額作廢，其後 30 日可取回號碼。',
        en: 'The balance lapses at expiry; 30 days remain to revive the number.',
      },
      source: valuegbFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '丢卡要看卡托上的凭证。',
        'zh-HK': '遺失卡須出示卡套證明。',
        en: 'A lost SIM needs the certificate on its card holder.',
      },
      source: valuegbFaq,
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
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：不想等到期，怎样停用和取消登记。',
        'zh-HK': '問清楚：不想等到期，怎樣停用和取消登記。',
        en: 'Ask: how can it be ended before expiry and the registration removed?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

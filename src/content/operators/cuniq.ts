import type { Operator } from '#content/authored.ts'
import { askNotice, askPrepaidEnds, askWhichHotline } from '#content/claims/questions.ts'
import { cuniqPrepaidTerms, cuniqStorePlan, cuniqTerms } from '#content/sources.ts'

export const cuniq: Operator = {
  id: 'cuniq',
  region: 'hongkong',
  name: {
    'zh-CN': 'CUniq（中国联通香港）',
    'zh-HK': 'CUniq（中國聯通香港）',
    en: 'CUniq (China Unicom Hong Kong)',
  },
  hint: {
    'zh-CN': '卡面印有 CUniq 或中国联通香港。',
    'zh-HK': '卡面印有 CUniq 或中國聯通香港。',
    en: 'The card says CUniq or China Unicom Hong Kong.',
  },
  domains: [
    {
      name: 'cuniq.com',
      mark: 'official',
      source: cuniqPrepaidTerms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [],
  claims: [
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '有最短合约期。到期前至少 30 天，公司可能来问你要不要续约。',
        'zh-HK': '有最短合約期。到期前至少 30 日，公司可能會向你提出續約。',
        en: 'There is a minimum contract period. At least 30 days before it ends, the company may offer to renew.',
      },
      source: cuniqTerms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { numbers: ['both', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '附加的内地号码原价每月 10 港元，要做内地实名登记；免收的优惠只到合约期满。',
        'zh-HK': '附加的內地號碼原價每月 10 港元，要做內地實名登記；豁免只到合約期滿。',
        en: 'The add-on mainland number lists at HK$10 a month and needs mainland real-name registration. A waiver ends with the term.',
      },
      source: cuniqStorePlan,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['prepaid', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '一次性旅行卡：没用完的流量作废。',
        'zh-HK': '一次性旅遊卡：未用完的數據作廢。',
        en: 'One-use travel SIM: unused data is forfeited.',
      },
      source: cuniqPrepaidTerms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askWhichHotline,
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：合约期满不去管它，服务会不会继续，怎么收费。',
        'zh-HK': '問清楚：合約期滿不理會，服務會否繼續，怎樣收費。',
        en: 'Ask: if you do nothing at the end of the term, does it go on, and at what price?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askNotice,
    askPrepaidEnds,
  ],
}

import type { Operator } from '#content/authored.ts'
import { askNotice, askPrepaidEnds, askWhichHotline } from '#content/claims/questions.ts'
import { chktPage } from '#content/sources.ts'

export const chkt: Operator = {
  id: 'chkt',
  region: 'hongkong',
  name: {
    'zh-CN': 'China-Hongkong Telecom (CHKT)',
    'zh-HK': 'China-Hongkong Telecom (CHKT)',
    en: 'China-Hongkong Telecom (CHKT)',
  },
  hint: {
    'zh-CN': '公司名就叫 China-Hongkong Telecom，用 PCCW 的网络。',
    'zh-HK': '公司名就叫 China-Hongkong Telecom，使用 PCCW 網絡。',
    en: 'The company’s own name is China-Hongkong Telecom; it uses PCCW’s network.',
  },
  domains: [
    {
      name: 'china-hkt.com',
      mark: 'official',
      source: chktPage,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    { name: 'chkt.hk', mark: 'unverified', source: null, checkedOn: '2026-11-24', reviewBy: '2027-05-24' },
  ],
  hotlines: [],
  claims: [
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '一家香港移动运营商，用 PCCW 的网络，参加了调解账单争议的“解决顾客投诉计划”（CCSS）。',
        'zh-HK': '一間香港流動電訊商，使用 PCCW 網絡，參加了調解帳單爭議的「解決顧客投訴計劃」（CCSS）。',
        en: 'A Hong Kong mobile operator on PCCW’s network, and a member of CCSS, which mediates billing disputes.',
      },
      source: chktPage,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': 'App 叫 Directel。',
        'zh-HK': '應用程式叫 Directel。',
        en: 'Its app is Directel.',
      },
      source: chktPage,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：你的卡是不是这家公司发的。',
        'zh-HK': '問清楚：你的卡是否由這間公司發出。',
        en: 'Ask: did this company issue your card?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askWhichHotline,
    askNotice,
    askPrepaidEnds,
  ],
}

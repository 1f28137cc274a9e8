import type { Keepsake } from './authored.ts'
import { askCompanyMediation } from '#content/claims/questions.ts'
import { appealRule, ccssPage } from '#content/escalation/sources.ts'

/** What to keep once a card is gone, and for how long. */
export const keepsakes: readonly Keepsake[] = [
  {
    id: 'closing.receipt',
    when: {},
    what: {
      'zh-CN': '受理凭证、核实截图、退款记录',
      'zh-HK': '受理憑證、核實截圖、退款紀錄',
      en: 'The receipt, screenshots of the checks, proof of the refund',
    },
    howLong: {
      'zh-CN': '至少留到最后一笔钱结清，一般留 90 天以上。',
      'zh-HK': '最少留到最後一筆款項結清，一般留 90 日以上。',
      en: 'At least until the last money is settled, commonly 90 days or more.',
    },
    claims: [],
  },
  {
    id: 'closing.mainland-bills',
    when: { numbers: ['mainland', 'both'] },
    what: {
      'zh-CN': '内地号码：最后几个月的收费记录和联系记录',
      'zh-HK': '內地號碼：最後幾個月的收費紀錄和聯絡紀錄',
      en: 'Mainland number: records of the last months’ charges, and your contact log',
    },
    howLong: {
      'zh-CN': '留两年，更早的争议不受理。',
      'zh-HK': '留兩年，更早的爭議不受理。',
      en: 'Two years: older disputes are not taken up.',
    },
    claims: [
      {
        when: {},
        mark: 'secondary',
        text: {
          'zh-CN': '收费争议超过 5 个月，其他争议超过 2 年，申诉不受理。',
          'zh-HK': '申訴不受理逾 5 個月的收費爭議、逾 2 年的其他爭議。',
          en: 'Appeals are not taken up for fee disputes over 5 months old, or others over 2 years old.',
        },
        source: appealRule,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'closing.hongkong-bills',
    when: { numbers: ['hongkong', 'both'] },
    what: {
      'zh-CN': '香港号码：合约或条款、最后几个月的收费记录、联系记录',
      'zh-HK': '香港號碼：合約或條款、最後幾個月的收費紀錄、聯絡紀錄',
      en: 'Hong Kong number: the contract or terms, records of the last months’ charges, and your contact log',
    },
    howLong: {
      'zh-CN': '留一年半，更早的收费争议不调解。',
      'zh-HK': '留一年半，更早的收費爭議不調解。',
      en: 'A year and a half: older billing disputes are not mediated.',
    },
    claims: [
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN': '解决顾客投诉计划：事情发生后 18 个月内要投诉。',
          'zh-HK': '解決顧客投訴計劃：事件發生後 18 個月內須投訴。',
          en: 'Customer Complaint Settlement Scheme: you must complain within 18 months of the event.',
        },
        source: ccssPage,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      askCompanyMediation,
    ],
  },
]

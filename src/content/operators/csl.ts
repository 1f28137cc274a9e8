import type { Operator } from '#content/authored.ts'
import { askNotice, askPrepaidEnds } from '#content/claims/questions.ts'
import { cslGeneralTerms, cslOneCard, cslVoucherPlan, hktFaq, hktGuide } from '#content/sources.ts'

export const csl: Operator = {
  id: 'csl',
  region: 'hongkong',
  name: { 'zh-CN': 'csl 和 1O1O', 'zh-HK': 'csl 和 1O1O', en: 'csl and 1O1O' },
  hint: {
    'zh-CN': '卡面印有 csl 或 1O1O 标志，同属 HKT。',
    'zh-HK': '卡面印有 csl 或 1O1O 標誌，同屬 HKT。',
    en: 'The card carries the csl or 1O1O logo; both belong to HKT.',
  },
  domains: [
    {
      name: 'hkcsl.com',
      mark: 'official',
      source: cslOneCard,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      name: '1010.com.hk',
      mark: 'official',
      source: cslVoucherPlan,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    { name: 'hkt.com', mark: 'official', source: hktFaq, checkedOn: '2026-11-24', reviewBy: '2027-05-24' },
  ],
  hotlines: [
    {
      number: '25123123',
      dialledIn: 'hongkong',
      mark: 'official',
      source: hktFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '28881010',
      dialledIn: 'hongkong',
      mark: 'official',
      source: hktFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '178178',
      dialledIn: 'hongkong',
      mark: 'official',
      source: hktFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '1000',
      dialledIn: 'hongkong',
      mark: 'official',
      source: hktFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  claims: [
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '热线：csl 2512 3123，1O1O 2888 1010，储值卡 178 178，HKT 1000。',
        'zh-HK': '熱線：csl 2512 3123，1O1O 2888 1010，儲值卡 178 178，HKT 1000。',
        en: 'Hotlines: csl 2512 3123, 1O1O 2888 1010, prepaid 178 178, HKT 1000.',
      },
      source: hktFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { numbers: ['both', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '一卡两号：附加服务每月 18、49 或 69 港元，合约 24 个月。内地号码用中国联通的网络。',
        'zh-HK': '一卡兩號：附加服務每月 18、49 或 69 港元，合約 24 個月。內地號碼使用中國聯通網絡。',
        en: '1-card-2-number: an add-on at HK$18, 49 or 69 a month, on a 24-month contract. The mainland number runs on China Unicom’s network.',
      },
      source: cslOneCard,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { sim: ['plastic', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '旧条款：SIM 卡归公司所有，终止服务时要交还。',
        'zh-HK': '舊條款：SIM 卡屬公司所有，終止服務時要交還。',
        en: 'Older terms: the SIM belongs to the company and must be returned when the service ends.',
      },
      source: cslGeneralTerms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['prepaid', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '5G 券计划：提前终止，没用完的作废。',
        'zh-HK': '5G 券計劃：提早終止，未用完的作廢。',
        en: '5G voucher plan: if you end it early, the rest is forfeited.',
      },
      source: cslVoucherPlan,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'secondary',
      text: {
        'zh-CN':
          'HKT 的指南：至少提前 30 天通知，最早可提前 60 天；表格可到店交、邮寄或用电子方式交。没写明手机服务是不是也这样。',
        'zh-HK':
          'HKT 的指南：至少提早 30 日通知，最早可提早 60 日；表格可到門市遞交、郵寄或以電子方式遞交。沒有列明是否適用於流動服務。',
        en: 'An HKT guide: at least 30 days’ notice, at most 60 days ahead; hand the form in, mail it or send it electronically. It does not say whether this covers mobile.',
      },
      source: hktGuide,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askNotice,
    askPrepaidEnds,
  ],
}

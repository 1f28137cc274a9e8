import type { Operator } from '#content/authored.ts'
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
        'zh-CN': '热线：csl 是 2512 3123，1O1O 是 2888 1010，储值卡是 178 178。',
        'zh-HK': '熱線：csl 為 2512 3123，1O1O 為 2888 1010，儲值卡為 178 178。',
        en: 'Hotlines: csl 2512 3123, 1O1O 2888 1010, prepaid 178 178.',
      },
      source: hktFaq,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '一卡两号：附加服务每月 18、49 或 69 港元，合约 24 个月。内地号码用中国联通的网络。',
        'zh-HK': '一卡兩號：附加服務每月 18、49 或 69 港元，合約 24 個月。內地號碼使用中國聯通網絡。',
        en: '1-card-2-number: HK$18, 49 or 69 a month on a 24-month contract; the mainland number runs on China Unicom.',
      },
      source: cslOneCard,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧条款：SIM 卡属公司所有，终止服务时要交还。',
        'zh-HK': '舊條款：SIM 卡屬公司所有，終止服務時須交還。',
        en: 'Older terms: the SIM stays its property and must be returned.',
      },
      source: cslGeneralTerms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '5G 券计划：提前终止，余下的作废。',
        'zh-HK': '5G 券計劃：提早終止，餘下的作廢。',
        en: '5G voucher plan: ending early forfeits the rest.',
      },
      source: cslVoucherPlan,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'secondary',
      text: {
        'zh-CN': 'HKT 的指南：提前至少 30 天通知，最早可提前 60 天。手机服务是否照此，未写明。',
        'zh-HK': 'HKT 的指南：提早至少 30 日通知，最早可提前 60 日。流動服務是否適用，未有列明。',
        en: 'An HKT guide: at least 30 days’ notice, at most 60 days ahead. Whether it covers mobile is not stated.',
      },
      source: hktGuide,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：取消服务要提前多少天，从哪里提交。',
        'zh-HK': '問清楚：取消服務要提早多少日，從哪裏遞交。',
        en: 'Ask: how many days’ notice is needed, and where is the request made?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

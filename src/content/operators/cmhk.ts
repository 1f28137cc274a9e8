import type { Operator } from '#content/authored.ts'
import { askNotice, askPrepaidEnds } from '#content/claims/questions.ts'
import {
  cmhkAftersales,
  cmhkContact,
  cmhkFixedLine,
  cmhkOneCardNews,
  cmhkPlanTerms,
  cmhkPrepaidRefill,
} from '#content/sources.ts'

export const cmhk: Operator = {
  id: 'cmhk',
  region: 'hongkong',
  name: {
    'zh-CN': '中国移动香港（CMHK）',
    'zh-HK': '中國移動香港（CMHK）',
    en: 'China Mobile Hong Kong (CMHK)',
  },
  hint: {
    'zh-CN': '卡面印有“中国移动香港”，App 叫 MyLink。',
    'zh-HK': '卡面印有「中國移動香港」，應用程式叫 MyLink。',
    en: 'The card says China Mobile Hong Kong; the app is MyLink.',
  },
  domains: [
    {
      name: 'hk.chinamobile.com',
      mark: 'official',
      source: cmhkContact,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [
    {
      number: '12580',
      dialledIn: 'hongkong',
      mark: 'official',
      source: cmhkContact,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '12588',
      dialledIn: 'hongkong',
      mark: 'official',
      source: cmhkContact,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '29458888',
      dialledIn: 'hongkong',
      mark: 'official',
      source: cmhkAftersales,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '4001204000',
      dialledIn: 'mainland',
      mark: 'official',
      source: cmhkContact,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  claims: [
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '客服热线 +852 12580，24 小时。在内地打 400 120 4000。',
        'zh-HK': '客戶服務熱線 +852 12580，24 小時。在內地致電 400 120 4000。',
        en: 'Hotline +852 12580, 24 hours. From the mainland, 400 120 4000.',
      },
      source: cmhkContact,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'], term: ['inside', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '月费：最短合约期内终止，要付合约写明的赔偿。',
        'zh-HK': '月費：最短合約期內終止，要付合約列明的賠償。',
        en: 'Monthly plan: ending inside the minimum term means paying the damages stated in the contract.',
      },
      source: cmhkPlanTerms,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '售后申请都要核对身份。更改机主，要到客户中心办，收费 200 港元。',
        'zh-HK': '售後申請都要核對身份。更改登記人要到客戶中心，收費 200 港元。',
        en: 'Every after-sales request needs an identity check. The holder can be changed only at a Customer Centre, for HK$200.',
      },
      source: cmhkAftersales,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['prepaid', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '储值卡：网上充值不退款，充值和储值都不能转移。',
        'zh-HK': '儲值卡：網上增值不設退款，增值和儲值都不可轉移。',
        en: 'Prepaid: online top-ups are not refunded; neither top-ups nor stored value can be moved.',
      },
      source: cmhkPrepaidRefill,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { numbers: ['both', 'unknown'] },
      mark: 'secondary',
      text: {
        'zh-CN':
          '一卡两号（2026 年 1 月报道）：附加费每月 18 港元；月费不到 149 港元的，在网满一年才能申请。',
        'zh-HK':
          '一卡兩號（2026 年 1 月報道）：附加費每月 18 港元；月費不足 149 港元的，上台滿一年才可申請。',
        en: '1-card-2-number (a report of January 2026): a surcharge of HK$18 a month; plans below HK$149 qualify only after a year.',
      },
      source: cmhkOneCardNews,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '固定电话号码会跟着套餐一起停，除非先转网。',
        'zh-HK': '固網號碼會隨計劃一併停用，除非先轉台。',
        en: 'A fixed-line number ends with the plan unless it is ported first.',
      },
      source: cmhkFixedLine,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    askNotice,
    askPrepaidEnds,
  ],
}

import type { Operator } from '#content/authored.ts'
import { chinaMobileAgreement, miitNotice2008, mobileAddressInRepositories } from '#content/sources.ts'

export const chinaMobile: Operator = {
  id: 'china-mobile',
  region: 'mainland',
  name: { 'zh-CN': '中国移动', 'zh-HK': '中國移動', en: 'China Mobile' },
  hint: {
    'zh-CN': '卡面印有“中国移动”，客服是 10086。',
    'zh-HK': '卡面印有「中國移動」，客戶服務是 10086。',
    en: 'The card says China Mobile 中国移动; the hotline is 10086.',
  },
  domains: [
    {
      name: '10086.cn',
      mark: 'secondary',
      source: mobileAddressInRepositories,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [
    {
      number: '10086',
      dialledIn: 'mainland',
      mark: 'official',
      source: miitNotice2008,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  claims: [
    {
      when: {},
      mark: 'official',
      text: { 'zh-CN': '客服热线 10086。', 'zh-HK': '客戶服務熱線 10086。', en: 'Hotline 10086.' },
      source: miitNotice2008,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：带登记证件原件到营业厅；除另有约定，不应拒办。',
        'zh-HK': '舊協議：帶登記證件正本到內地門市；除另有約定，不應拒絕辦理。',
        en: 'Older contract: take the registered original to a shop; unless agreed otherwise they should not refuse.',
      },
      source: chinaMobileAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：先结清费用。欠费 60 天，运营商可以终止服务。',
        'zh-HK': '舊協議：先結清費用。欠費 60 日，電訊商可終止服務。',
        en: 'Older contract: fees are settled first. After 60 days in arrears the operator may end it.',
      },
      source: chinaMobileAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：没有优惠合约的，余额可转一次到另一个有效的移动号码。',
        'zh-HK': '舊協議：沒有優惠合約的，餘額可轉一次到另一有效的移動號碼。',
        en: 'Older contract: without a promotion, the balance may move once to another valid number.',
      },
      source: chinaMobileAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：90 天后，号码可能给别人。',
        'zh-HK': '舊協議：90 日後，號碼可能分配給別人。',
        en: 'Older contract: after 90 days the number may be reissued.',
      },
      source: chinaMobileAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：App 能不能办，多久生效。网上的说法互相矛盾。',
        'zh-HK': '問清楚：應用程式可否辦理，多久生效。網上說法互相矛盾。',
        en: 'Ask: can the app do it, and when does it take effect? Reports contradict each other.',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

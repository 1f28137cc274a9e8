import type { Operator } from '#content/authored.ts'
import { mobileBalanceMoves } from '#content/claims/operators.ts'
import { chinaMobileAgreement, miitNotice2008, mobileAddressInRepositories } from '#content/sources.ts'

export const chinaMobile: Operator = {
  id: 'china-mobile',
  region: 'mainland',
  name: { 'zh-CN': '中国移动', 'zh-HK': '中國移動', en: 'China Mobile' },
  hint: {
    'zh-CN': '卡面印有“中国移动”，客服热线是 10086。',
    'zh-HK': '卡面印有「中國移動」，客戶服務熱線是 10086。',
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
        'zh-CN': '旧协议：带登记时用的证件原件到营业厅办。没有另外约定的，不应拒绝。',
        'zh-HK': '舊協議：帶登記時用的證件正本到內地門市辦理。沒有另外約定的，不應拒絕。',
        en: 'Older contract: take the original of the document used to register to a shop. Unless agreed otherwise, they should not refuse.',
      },
      source: chinaMobileAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：先结清费用。欠费满 60 天，运营商可以终止服务。',
        'zh-HK': '舊協議：先結清費用。欠費滿 60 日，電訊商可終止服務。',
        en: 'Older contract: pay everything first. After 60 days in arrears the operator may end the service.',
      },
      source: chinaMobileAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    { ...mobileBalanceMoves, when: {} },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：满 90 天后，号码可能给别人用。',
        'zh-HK': '舊協議：滿 90 日後，號碼可能編配給別人。',
        en: 'Older contract: after 90 days the number may go to someone else.',
      },
      source: chinaMobileAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：“中国移动”App 能不能办，多久生效。网上的说法互相矛盾。',
        'zh-HK': '問清楚：「中國移動」應用程式可否辦理，多久生效。網上說法互相矛盾。',
        en: 'Ask: can the 中国移动 app do it, and when does it take effect? Reports contradict each other.',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

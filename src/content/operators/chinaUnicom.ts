import type { Operator } from '#content/authored.ts'
import { wangkaNoRefund } from '#content/claims/operators.ts'
import { chinaUnicomAgreement } from '#content/sources.ts'

export const chinaUnicom: Operator = {
  id: 'china-unicom',
  region: 'mainland',
  name: { 'zh-CN': '中国联通', 'zh-HK': '中國聯通', en: 'China Unicom' },
  hint: {
    'zh-CN': '卡面印有“中国联通”，客服热线是 10010。',
    'zh-HK': '卡面印有「中國聯通」，客戶服務熱線是 10010。',
    en: 'The card says China Unicom 中国联通; the hotline is 10010.',
  },
  domains: [
    {
      name: '10010.com',
      mark: 'official',
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  hotlines: [
    {
      number: '10010',
      dialledIn: 'mainland',
      mark: 'official',
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      number: '10015',
      dialledIn: 'mainland',
      mark: 'unverified',
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
  claims: [
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '客服热线 10010，网站 www.10010.com。',
        'zh-HK': '客戶服務熱線 10010，網站 www.10010.com。',
        en: 'Hotline 10010, website www.10010.com.',
      },
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '2019 年协议：余额不够的先补足，下个月结清。',
        'zh-HK': '2019 年協議：餘額不足的先補足，下個月結清。',
        en: '2019 contract: make up any shortfall first; the account is settled the next month.',
      },
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '2019 年协议：停机后欠费满三个月，运营商可以终止服务，欠费也可能报给征信机构。',
        'zh-HK': '2019 年協議：停機後欠費滿三個月，電訊商可終止服務，欠款也可能通報信貸機構。',
        en: '2019 contract: if arrears are still unpaid three months after suspension, the operator may end the service, and may report the debt to credit bureaus.',
      },
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    { ...wangkaNoRefund, when: {} },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '2019 年协议：租用的设备要退还。',
        'zh-HK': '2019 年協議：租用的設備要交還。',
        en: '2019 contract: return rented equipment.',
      },
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：“中国联通”App 里怎么办，开过国际漫游的要不要多等。',
        'zh-HK': '問清楚：在「中國聯通」應用程式怎樣辦理，開過國際漫遊的是否要多等。',
        en: 'Ask: how does the 中国联通 app do it, and must users of international roaming wait longer?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

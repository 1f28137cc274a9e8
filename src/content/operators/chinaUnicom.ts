import type { Operator } from '#content/authored.ts'
import { chinaUnicomAgreement } from '#content/sources.ts'

export const chinaUnicom: Operator = {
  id: 'china-unicom',
  region: 'mainland',
  name: { 'zh-CN': '中国联通', 'zh-HK': '中國聯通', en: 'China Unicom' },
  hint: {
    'zh-CN': '卡面印有“中国联通”，客服是 10010。',
    'zh-HK': '卡面印有「中國聯通」，客戶服務是 10010。',
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
        'zh-CN': '2019 年协议：余额不够的先补足，次月结清。',
        'zh-HK': '2019 年協議：餘額不足的先補足，次月結清。',
        en: '2019 contract: pay in any shortfall; settled the next month.',
      },
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '2019 年协议：停机后欠费满三个月，运营商可单方终止。欠费可报送征信。',
        'zh-HK': '2019 年協議：停機後欠費滿三個月，電訊商可單方終止。欠款可通報信貸機構。',
        en: '2019 contract: three months of arrears after suspension and it may be ended; arrears may go to credit bureaus.',
      },
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '王卡附件：赠送的钱，和换来赠送的首次充值，都不退。',
        'zh-HK': '王卡附件：贈送的錢，和換取贈送的首次增值，均不退。',
        en: 'Wangka addendum: bonus credit, and the top-up that earned it, are not refunded.',
      },
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '2019 年协议：租用的设备要退还。',
        'zh-HK': '2019 年協議：租用的設備須交還。',
        en: '2019 contract: rented equipment is returned.',
      },
      source: chinaUnicomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：App 里怎么办，开过国际漫游的要不要多等。',
        'zh-HK': '問清楚：應用程式內怎樣辦理，開過國際漫遊的是否要多等。',
        en: 'Ask: how does the app do it, and must roaming users wait longer?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

import type { Operator } from '#content/authored.ts'
import { chinaTelecomAgreement, chinaTelecomChoiceNumber, miitNotice2008 } from '#content/sources.ts'

export const chinaTelecom: Operator = {
  id: 'china-telecom',
  region: 'mainland',
  name: { 'zh-CN': '中国电信', 'zh-HK': '中國電信', en: 'China Telecom' },
  hint: {
    'zh-CN': '卡面印有“中国电信”，客服热线是 10000。',
    'zh-HK': '卡面印有「中國電信」，客戶服務熱線是 10000。',
    en: 'The card says China Telecom 中国电信; the hotline is 10000.',
  },
  domains: [
    { name: '189.cn', mark: 'unverified', source: null, checkedOn: '2026-11-24', reviewBy: '2027-05-24' },
  ],
  hotlines: [
    {
      number: '10000',
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
      text: { 'zh-CN': '客服热线 10000。', 'zh-HK': '客戶服務熱線 10000。', en: 'Hotline 10000.' },
      source: miitNotice2008,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：结清费用和滞纳金，就能终止服务或过户。',
        'zh-HK': '舊協議：結清費用和逾期費，即可終止服務或轉名。',
        en: 'Older contract: once fees and late charges are paid, you may end the service or transfer it.',
      },
      source: chinaTelecomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：号码收回后，过一段时间会给别人用。',
        'zh-HK': '舊協議：號碼收回後，過一段時間會編配給別人。',
        en: 'Older contract: the number is taken back and, after some time, goes to someone else.',
      },
      source: chinaTelecomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['prepaid', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '旧协议：预付费的，余额低于零或过了有效期，可能停机；停机满 60 天，可能终止。',
        'zh-HK': '舊協議：儲值的，餘額低於零或過了有效期，可能停機；停機滿 60 日，可能終止。',
        en: 'Older contract: below zero or past its validity, a prepaid line may be suspended, and ended after 60 days.',
      },
      source: chinaTelecomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: { plan: ['contract', 'unknown'] },
      mark: 'official',
      text: {
        'zh-CN': '靓号协议（一个城市的样本）：每月有最低消费，在网要满 24 个月，没用完的预存款不退。',
        'zh-HK': '靚號協議（一個城市的樣本）：每月有最低消費，上台要滿 24 個月，未用完的預繳款不退。',
        en: 'Lucky-number deal (one city’s text): a minimum monthly spend, 24 months on the network, and unspent prepayments are not refunded.',
      },
      source: chinaTelecomChoiceNumber,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：“中国电信”App 能不能办，余额退不退，退到哪里。',
        'zh-HK': '問清楚：「中國電信」應用程式可否辦理，餘額退不退，退到哪裏。',
        en: 'Ask: can the 中国电信 app do it, is the balance refunded, and to where?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

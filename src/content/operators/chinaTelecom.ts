import type { Operator } from '#content/authored.ts'
import { chinaTelecomAgreement, chinaTelecomChoiceNumber, miitNotice2008 } from '#content/sources.ts'

export const chinaTelecom: Operator = {
  id: 'china-telecom',
  region: 'mainland',
  name: { 'zh-CN': '中国电信', 'zh-HK': '中國電信', en: 'China Telecom' },
  hint: {
    'zh-CN': '卡面印有“中国电信”，客服是 10000。',
    'zh-HK': '卡面印有「中國電信」，客戶服務是 10000。',
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
        'zh-CN': '旧协议：结清费用和滞纳金，就能办理或过户。',
        'zh-HK': '舊協議：結清費用和附加費，即可辦理或轉名。',
        en: 'Older contract: once fees and late charges are paid you may end or transfer it.',
      },
      source: chinaTelecomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：号码回收后，过一段时间会给别人。',
        'zh-HK': '舊協議：號碼收回後，過一段時間會分配給別人。',
        en: 'Older contract: the number is taken back and reassigned after some time.',
      },
      source: chinaTelecomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '旧协议：余额低于零或过期，可能停机；停机 60 天可终止。',
        'zh-HK': '舊協議：餘額低於零或過期，可能停機；停機 60 日可終止。',
        en: 'Older contract: below zero or past validity it may be suspended, and ended after 60 days.',
      },
      source: chinaTelecomAgreement,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'official',
      text: {
        'zh-CN': '靓号协议（一城样本）：有最低月消费，在网要满 24 个月，没用的预存款不退。',
        'zh-HK': '靚號協議（一城樣本）：有最低月消費，在網要滿 24 個月，未用的預繳款不退。',
        en: 'Choice-number deal (one city): minimum spend, 24 months, unspent prestore not refunded.',
      },
      source: chinaTelecomChoiceNumber,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
    {
      when: {},
      mark: 'unverified',
      text: {
        'zh-CN': '问清楚：App 能不能办，余额退到哪里。',
        'zh-HK': '問清楚：應用程式可否辦理，餘額退到哪裏。',
        en: 'Ask: can the app do it, and where does the balance go?',
      },
      source: null,
      checkedOn: '2026-11-24',
      reviewBy: '2027-05-24',
    },
  ],
}

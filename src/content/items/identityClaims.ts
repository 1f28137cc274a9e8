import type { Claim } from '#content/authored.ts'
import {
  chinaMobileAgreement,
  chinaUnicomAgreement,
  cmhkAftersales,
  miitOrder25,
  ofcaRegistrationFaq,
} from '#content/sources.ts'

const mainlandIdentityClaims: readonly Claim[] = [
  {
    when: {
      numbers: ['mainland', 'both', 'unknown'],
      operator: ['china-mobile', 'china-unicom', 'unknown'],
    },
    mark: 'official',
    text: {
      'zh-CN': '中国移动、中国联通的协议：到营业厅要带登记时的证件原件。',
      'zh-HK': '中國移動、中國聯通的協議：到內地門市要帶登記時用的證件正本。',
      en: 'China Mobile and China Unicom contracts: the shop wants the original of the document used to register.',
    },
    source: chinaMobileAgreement,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-unicom', 'unknown'] },
    mark: 'official',
    text: {
      'zh-CN': '中国联通的协议：证件种类要和登记时一样。持临时身份证的，要多带公安证明，不能代办。',
      'zh-HK': '中國聯通的協議：證件種類要與登記時相同。持臨時身份證的，要另帶公安證明，不可代辦。',
      en: 'China Unicom’s contract: bring the same kind of document as at registration. With a temporary ID, bring a police paper too; nobody may act for you.',
    },
    source: chinaUnicomAgreement,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: {
      numbers: ['mainland', 'both', 'unknown'],
      identity: ['home-return-permit', 'hkid', 'passport', 'unknown'],
    },
    mark: 'secondary',
    text: {
      'zh-CN': '内地号码实名登记：港澳居民可用回乡证，台湾居民可用台胞证，外国人可用护照。',
      'zh-HK': '內地號碼實名登記：港澳居民可用回鄉證，台灣居民可用台胞證，外國人可用護照。',
      en: 'Mainland number: Hong Kong and Macau residents may register with the Home Return Permit, Taiwan residents with their Mainland Travel Permit, foreigners with a passport.',
    },
    source: miitOrder25,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: {
      numbers: ['mainland', 'both', 'unknown'],
      identity: ['hkid', 'home-return-permit', 'residence-permit', 'passport', 'unknown'],
    },
    mark: 'unverified',
    text: {
      'zh-CN': '问清楚：内地运营商的 App 认不认你这种证件。',
      'zh-HK': '問清楚：內地電訊商的應用程式是否接受你這種證件。',
      en: 'Ask: does the mainland operator’s app accept your kind of document?',
    },
    source: null,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
]

/** What is known of the documents of a Hong Kong number, whoever goes. */
export const hongKongIdentityClaims: readonly Claim[] = [
  {
    when: { numbers: ['hongkong', 'both', 'unknown'], identity: ['hkid', 'unknown'] },
    mark: 'official',
    text: {
      'zh-CN': '香港号码：香港居民的实名登记要用香港身份证原件，不收特区护照和 BNO 护照。',
      'zh-HK': '香港號碼：香港居民的實名登記要用香港身份證正本，不接受特區護照和 BNO 護照。',
      en: 'Hong Kong number: residents register with the original HKID. The HKSAR passport and the BNO passport are not accepted.',
    },
    source: ofcaRegistrationFaq,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: {
      numbers: ['hongkong', 'both', 'unknown'],
      identity: ['passport', 'home-return-permit', 'mainland-id', 'unknown'],
    },
    mark: 'unverified',
    text: {
      'zh-CN': '问清楚：香港号码用别的证件登记的，取消时要带哪一种。',
      'zh-HK': '問清楚：香港號碼以其他證件登記的，取消時要帶哪一種。',
      en: 'Ask: for a Hong Kong number registered with another document, which one is needed now?',
    },
    source: null,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: { identity: ['passport'] },
    mark: 'unverified',
    text: {
      'zh-CN': '问清楚：护照号码换过的，要不要旧护照或证明。',
      'zh-HK': '問清楚：護照號碼換過的，是否需要舊護照或證明。',
      en: 'Ask: if your passport number changed, is the old passport or a letter needed?',
    },
    source: null,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: { operator: ['cmhk'] },
    mark: 'official',
    text: {
      'zh-CN': 'CMHK：售后申请都要核对身份。',
      'zh-HK': 'CMHK：售後申請都要核對身份。',
      en: 'CMHK: every after-sales request needs an identity check.',
    },
    source: cmhkAftersales,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
]

/** Which document counts, said both to a holder who goes and to one who sends somebody. */
export const identityClaims: readonly Claim[] = [...mainlandIdentityClaims, ...hongKongIdentityClaims]

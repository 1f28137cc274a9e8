import type { Claim } from '#content/authored.ts'
import {
  chinaMobileAgreement,
  chinaUnicomAgreement,
  cmhkAftersales,
  miitOrder25,
  ofcaRegistrationFaq,
  threeDisconnection,
} from '#content/sources.ts'

/** Which document counts, said both to a holder who goes and to one who sends somebody. */
export const identityClaims: readonly Claim[] = [
  {
    when: { numbers: ['mainland', 'both', 'unknown'] },
    mark: 'official',
    text: {
      'zh-CN': '内地号码：到营业厅要带登记时的证件原件。',
      'zh-HK': '內地號碼：到內地門市要帶登記時的證件正本。',
      en: 'Mainland number: the shop wants the original of the document used to register.',
    },
    source: chinaMobileAgreement,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: { numbers: ['mainland', 'both', 'unknown'] },
    mark: 'official',
    text: {
      'zh-CN': '内地联通号码：证件种类要和登记时一样。持临时身份证的，要多带公安证明，不能代办。',
      'zh-HK': '內地聯通號碼：證件種類要與登記時相同。持臨時身份證者須另帶公安證明，不可代辦。',
      en: 'China Unicom number: bring the same kind of document. A temporary ID needs a police paper too, and no agent may act.',
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
      'zh-CN': '内地号码：港澳居民可用回乡证，台湾居民可用台胞证，外国人可用护照。',
      'zh-HK': '內地號碼：港澳居民可用回鄉證，台灣居民可用台胞證，外國人可用護照。',
      en: 'Mainland number: HK and Macau residents may use the Home Return Permit, Taiwan residents their permit, foreigners a passport.',
    },
    source: miitOrder25,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: {
      numbers: ['mainland', 'both', 'unknown'],
      identity: ['home-return-permit', 'residence-permit', 'passport', 'unknown'],
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
  {
    when: { numbers: ['hongkong', 'both', 'unknown'], identity: ['hkid', 'unknown'] },
    mark: 'official',
    text: {
      'zh-CN': '香港号码：香港居民的实名登记要用香港身份证原件。特区护照和 BNO 护照不收。',
      'zh-HK': '香港號碼：香港居民須以香港身份證正本作實名登記。特區護照和 BNO 護照不獲接受。',
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
      'zh-HK': '問清楚：香港號碼以其他證件登記的，取消服務時要帶哪一種。',
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
      'zh-CN': '问清楚：护照换过号码的，要不要旧护照或证明。',
      'zh-HK': '問清楚：護照換過號碼的，是否需要舊護照或證明。',
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
      'zh-CN': 'CMHK 的售后申请都要核对身份。',
      'zh-HK': 'CMHK 的售後申請均須核實身份。',
      en: 'CMHK checks identity for every after-sales request.',
    },
    source: cmhkAftersales,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
  {
    when: { operator: ['three-hk'] },
    mark: 'official',
    text: {
      'zh-CN': '3HK：机主交取消表格，要带香港身份证。',
      'zh-HK': '3HK：登記人遞交取消表格，須帶香港身份證。',
      en: '3HK: the holder brings the HKID with the disconnection form.',
    },
    source: threeDisconnection,
    checkedOn: '2026-11-24',
    reviewBy: '2027-05-24',
  },
]

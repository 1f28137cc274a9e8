import type { Item } from '#content/authored.ts'
import { hongKongIdentityClaims, identityClaims } from './identityClaims.ts'
import {
  chinaMobileAgreement,
  chinaTelecomAgreement,
  chinaUnicomAgreement,
  threeDisconnection,
} from '#content/sources.ts'

// What is said of the holder's document whichever numbers it is for; only what has to be brought of it differs.
const ownerId = {
  title: {
    'zh-CN': '机主的身份证件',
    'zh-HK': '登記人的身份證明文件',
    en: 'The holder’s identity document, for the visit',
  },
  why: {
    'zh-CN': '代办时，柜台也要核对机主。',
    'zh-HK': '代辦時，門市也要核對登記人。',
    en: 'The counter checks the holder even when someone else comes.',
  },
  onCopies: {
    'zh-CN': '复印件上写明用途和日期。',
    'zh-HK': '副本上寫明用途和日期。',
    en: 'Write purpose and date across any copy.',
  },
}

/** What a company, or someone going for the holder, has to bring. */
export const documentsByOthers: readonly Item[] = [
  {
    id: 'documents.business-licence',
    station: 'documents',
    required: true,
    when: { holder: ['company'] },
    channel: null,
    title: {
      'zh-CN': '营业执照或商业登记证',
      'zh-HK': '商業登記證或營業執照',
      en: 'Business licence or business registration',
    },
    why: {
      'zh-CN': '用来证明公司就是机主。',
      'zh-HK': '用來證明公司就是登記人。',
      en: 'It shows that the company is the holder.',
    },
    how: [
      {
        'zh-CN': '内地公司：营业执照原件，或盖章的复印件。',
        'zh-HK': '內地公司：營業執照正本，或蓋章副本。',
        en: 'Mainland company: the original business licence, or a sealed copy.',
      },
      {
        'zh-CN': '香港公司：商业登记证复印件。',
        'zh-HK': '香港公司：商業登記證副本。',
        en: 'Hong Kong company: a copy of the business registration.',
      },
      {
        'zh-CN': '公司名称要和号码登记的一样。',
        'zh-HK': '公司名稱要與號碼登記的一樣。',
        en: 'The company’s name must match the one the number is registered to.',
      },
    ],
    form: 'original-or-copy',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-unicom', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国联通的协议：要有效的单位证件原件，或盖章的复印件。',
          'zh-HK': '中國聯通的協議：要有效的單位證件正本，或蓋章副本。',
          en: 'China Unicom’s contract: a valid certificate of the company, original or sealed copy.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：公司要交商业登记证复印件、香港身份证、盖公司印章的授权书。',
          'zh-HK': '3HK：公司要交商業登記證副本、香港身份證、蓋公司印的授權信。',
          en: '3HK: a company hands in a copy of the business registration, an HKID, and a letter of authority with the company chop.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：公司的 CMHK 卡，要不要商业登记证复印件和公司印章。',
          'zh-HK': '問清楚：公司的 CMHK 卡，是否要商業登記證副本和公司印。',
          en: 'Ask: does a company’s CMHK card need a copy of the business registration, and the chop?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.handler-id',
    station: 'documents',
    required: true,
    when: { holder: ['company'] },
    channel: null,
    title: { 'zh-CN': '经办人的身份证件', 'zh-HK': '經辦人的身份證明文件', en: 'ID of the person who goes' },
    why: {
      'zh-CN': '运营商要知道是谁代表公司来的。',
      'zh-HK': '電訊商要知道誰代表公司。',
      en: 'The operator must know who acts for the company.',
    },
    how: [
      {
        'zh-CN': '经办人带自己的证件原件。',
        'zh-HK': '經辦人帶自己的證件正本。',
        en: 'Bring your own original document.',
      },
      {
        'zh-CN': '卡由员工用的，问要不要使用人的证件。',
        'zh-HK': '卡由員工使用的，問是否要使用者的證件。',
        en: 'If an employee uses the line, ask whether their ID is needed.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-unicom', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国联通的协议：要经办人的证件原件；手机卡还要实际使用人的证件。',
          'zh-HK': '中國聯通的協議：要經辦人的證件正本；手機卡還要實際使用者的證件。',
          en: 'China Unicom’s contract: the original ID of the person who goes and, for mobile lines, the ID of the actual user.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：公司申请要附香港身份证。',
          'zh-HK': '3HK：公司申請要附香港身份證。',
          en: '3HK: a company request comes with an HKID.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：附的是谁的香港身份证；经办人没有的，怎么办。',
          'zh-HK': '問清楚：附上的是誰的香港身份證；經辦人沒有的，怎樣辦。',
          en: 'Ask: whose HKID is meant, and what if the person who goes has none?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.sealed-letter',
    station: 'documents',
    required: true,
    when: { holder: ['company'] },
    channel: null,
    title: {
      'zh-CN': '盖章的介绍信或授权书',
      'zh-HK': '蓋公司印的授權信',
      en: 'A letter with the company’s seal',
    },
    why: {
      'zh-CN': '写明公司同意放弃这个号码。',
      'zh-HK': '寫明公司同意放棄這個號碼。',
      en: 'It says the company agrees to give up the number.',
    },
    how: [
      {
        'zh-CN': '写明号码、要办的事和经办人姓名。',
        'zh-HK': '寫明號碼、要辦的事和經辦人姓名。',
        en: 'State the number, the request and the name of the person who goes.',
      },
      { 'zh-CN': '写日期，盖公章。', 'zh-HK': '寫日期，蓋公司印。', en: 'Date it and put the seal on it.' },
      {
        'zh-CN': '先问客服有没有指定格式。',
        'zh-HK': '先問客服有沒有指定格式。',
        en: 'Ask first whether there is a set form.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-unicom', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国联通的协议：要盖章的介绍信或授权书。',
          'zh-HK': '中國聯通的協議：要蓋章的介紹信或授權書。',
          en: 'China Unicom’s contract: a sealed letter of introduction or of authority.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：授权书要盖公司印章。',
          'zh-HK': '3HK：授權信要蓋公司印。',
          en: '3HK: the letter of authority must carry the company chop.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.authority-letter',
    station: 'documents',
    required: true,
    when: {
      handler: ['agent'],
      holder: ['self', 'someone-else', 'unknown'],
      deceased: ['no', 'unknown'],
    },
    channel: null,
    title: {
      'zh-CN': '机主写的授权书',
      'zh-HK': '登記人的授權書',
      en: 'A letter of authority from the holder',
    },
    why: {
      'zh-CN': '没有授权，代办人办不了。',
      'zh-HK': '沒有授權，代辦人辦不了。',
      en: 'Without it, nobody else may act.',
    },
    how: [
      {
        'zh-CN': '写明号码、要办的事、代办人姓名和日期。',
        'zh-HK': '寫明號碼、要辦的事、代辦人姓名和日期。',
        en: 'State the number, the request, the name of the person who goes and the date.',
      },
      { 'zh-CN': '机主亲笔签名。', 'zh-HK': '登記人親筆簽署。', en: 'The holder signs it by hand.' },
      {
        'zh-CN': '只授权放弃这个号码，别的不写。',
        'zh-HK': '只授權放棄這個號碼，其他不寫。',
        en: 'Limit it to giving up this number and nothing else.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: {
          numbers: ['mainland', 'both', 'unknown'],
          operator: ['china-mobile', 'china-unicom', 'unknown'],
        },
        mark: 'official',
        text: {
          'zh-CN': '中国移动、中国联通的协议：代办要授权书和两人的证件原件。',
          'zh-HK': '中國移動、中國聯通的協議：代辦要授權書和兩人的證件正本。',
          en: 'China Mobile and China Unicom contracts: whoever goes needs a letter of authority and both original IDs.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'], plan: ['contract', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK 月费：代办的，另要机主的香港身份证复印件、授权书。',
          'zh-HK': '3HK 月費：代辦另要登記人的香港身份證副本和授權信。',
          en: '3HK monthly plan: whoever goes also needs a copy of the holder’s HKID and a letter of authority.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：放弃号码能不能由别人代办。',
          'zh-HK': '問清楚：放棄號碼可否由他人代辦。',
          en: 'Ask: may someone else act when a number is given up?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.owner-id',
    station: 'documents',
    required: true,
    when: {
      numbers: ['mainland', 'both', 'unknown'],
      handler: ['agent'],
      holder: ['self', 'someone-else', 'unknown'],
      deceased: ['no', 'unknown'],
    },
    channel: null,
    title: ownerId.title,
    why: ownerId.why,
    how: [
      {
        'zh-CN': '内地号码多要原件。',
        'zh-HK': '內地號碼多要正本。',
        en: 'Mainland numbers usually need the original.',
      },
      {
        when: { numbers: ['both', 'unknown'] },
        text: {
          'zh-CN': '香港号码先问复印件行不行。',
          'zh-HK': '香港號碼先問副本可否接受。',
          en: 'For a Hong Kong number, ask whether a copy will do.',
        },
      },
      {
        'zh-CN': '只交给信得过的家人，当天拿回。',
        'zh-HK': '只交給信得過的家人，當日取回。',
        en: 'Entrust it only to close family, and take it back the same day.',
      },
      ownerId.onCopies,
    ],
    form: 'original',
    claims: identityClaims,
  },
  {
    id: 'documents.owner-id-hongkong',
    station: 'documents',
    required: true,
    when: {
      numbers: ['hongkong'],
      handler: ['agent'],
      holder: ['self', 'someone-else', 'unknown'],
      deceased: ['no', 'unknown'],
    },
    channel: null,
    title: ownerId.title,
    why: ownerId.why,
    how: [
      {
        'zh-CN': '先问复印件行不行，还是要看原件。',
        'zh-HK': '先問副本可否接受，還是要看正本。',
        en: 'Ask first whether a copy will do, or the original must be seen.',
      },
      {
        'zh-CN': '要原件的，只交给信得过的家人，当天拿回。',
        'zh-HK': '要正本的，只交給信得過的家人，當日取回。',
        en: 'If it is the original, entrust it only to close family, and take it back the same day.',
      },
      ownerId.onCopies,
    ],
    form: 'original-or-copy',
    claims: [
      ...hongKongIdentityClaims,
      {
        when: { operator: ['three-hk'], plan: ['contract', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK 月费：代办的，机主的香港身份证交复印件。',
          'zh-HK': '3HK 月費：代辦的，登記人的香港身份證交副本。',
          en: '3HK monthly plan: whoever goes for the holder brings a copy of the holder’s HKID.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.agent-id',
    station: 'documents',
    required: true,
    when: {
      handler: ['agent'],
      holder: ['self', 'someone-else', 'unknown'],
      deceased: ['no', 'unknown'],
    },
    channel: null,
    title: {
      'zh-CN': '代办人的身份证件',
      'zh-HK': '代辦人的身份證明文件',
      en: 'ID of the person who goes for the holder',
    },
    why: {
      'zh-CN': '运营商要登记谁来代办。',
      'zh-HK': '電訊商要登記誰來代辦。',
      en: 'The operator records who came.',
    },
    how: [
      {
        'zh-CN': '代办人带自己的证件原件。',
        'zh-HK': '代辦人帶自己的證件正本。',
        en: 'Bring your own original document.',
      },
      {
        'zh-CN': '姓名要和授权书上的一样。',
        'zh-HK': '姓名要與授權書上的一樣。',
        en: 'The name must match the letter of authority.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-telecom', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国电信的协议：代办要两人的证件原件。',
          'zh-HK': '中國電信的協議：代辦要兩人的證件正本。',
          en: 'China Telecom’s contract: whoever goes needs both original IDs.',
        },
        source: chinaTelecomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

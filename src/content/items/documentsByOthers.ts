import type { Item } from '#content/authored.ts'
import { identityClaims } from './identityClaims.ts'
import {
  chinaMobileAgreement,
  chinaTelecomAgreement,
  chinaUnicomAgreement,
  threeDisconnection,
} from '#content/sources.ts'

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
      'zh-CN': '用来认定公司就是机主。',
      'zh-HK': '用來確定公司就是登記人。',
      en: 'It shows that the company is the holder.',
    },
    how: [
      {
        'zh-CN': '内地公司：营业执照原件，或盖章的复印件。',
        'zh-HK': '內地公司：營業執照正本，或蓋章副本。',
        en: 'Mainland company: the original, or a sealed copy.',
      },
      {
        'zh-CN': '香港公司：商业登记证副本。',
        'zh-HK': '香港公司：商業登記證副本。',
        en: 'Hong Kong company: a copy of the BR certificate.',
      },
      {
        'zh-CN': '公司名字要和账单上的一致。',
        'zh-HK': '公司名稱要與月結單一致。',
        en: 'The company’s name must match the bill.',
      },
    ],
    form: 'original-and-copy',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '联通：要有效的单位证件原件，或盖章的复印件。',
          'zh-HK': '聯通：須有效的單位證件正本，或蓋章副本。',
          en: 'China Unicom: a valid entity certificate, original or sealed copy.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：公司交商业登记证副本、香港身份证和盖章的授权信。',
          'zh-HK': '3HK：公司遞交商業登記證副本、香港身份證和蓋公司印的授權信。',
          en: '3HK: BR copy, HKID, and a letter with the company chop.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：CMHK 公司户取消服务，要不要商业登记证副本和公司印章。',
          'zh-HK': '問清楚：CMHK 公司客戶取消服務，是否要商業登記證副本和公司印。',
          en: 'Ask: for a CMHK company line, are the BR copy and company chop needed?',
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
        'zh-HK': '卡由員工使用的，問是否要使用人的證件。',
        en: 'If an employee uses the line, ask whether their ID is needed.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '联通：要经办人证件原件；手机号码还要实际使用人的证件。',
          'zh-HK': '聯通：須經辦人證件正本；流動號碼另須實際使用人的證件。',
          en: 'China Unicom: the handler’s original ID, and for mobile lines the actual user’s ID.',
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
          'zh-HK': '3HK：公司申請須附香港身份證。',
          en: '3HK: a company request comes with an HKID.',
        },
        source: threeDisconnection,
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
        'zh-HK': '寫明號碼、所辦事項和經辦人姓名。',
        en: 'State the number, the request and who acts.',
      },
      { 'zh-CN': '写日期，盖公章。', 'zh-HK': '寫日期，蓋公司印。', en: 'Date it and put the seal on it.' },
      {
        'zh-CN': '先问客服有没有指定格式。',
        'zh-HK': '先問客戶服務有沒有指定格式。',
        en: 'Ask first whether there is a set form.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '联通：要盖章的介绍信或授权书。',
          'zh-HK': '聯通：須蓋章的介紹信或授權書。',
          en: 'China Unicom: a sealed letter of introduction or authority.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：授权信要盖公司印章。',
          'zh-HK': '3HK：授權信須蓋公司印。',
          en: '3HK: the letter must carry the company chop.',
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
      'zh-HK': '沒有授權，代辦人不能辦理。',
      en: 'Without it, nobody else may act.',
    },
    how: [
      {
        'zh-CN': '写明号码、要办的事、代办人姓名和日期。',
        'zh-HK': '寫明號碼、所辦事項、代辦人姓名和日期。',
        en: 'State the number, the request, the agent’s name and the date.',
      },
      { 'zh-CN': '机主亲笔签名。', 'zh-HK': '登記人親筆簽署。', en: 'The holder signs it by hand.' },
      {
        'zh-CN': '只写放弃这个号码，不写别的权力。',
        'zh-HK': '只寫放棄這個號碼，不寫其他權力。',
        en: 'Limit it to this number and nothing else.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '移动、联通的协议：代办要授权委托书和两人的证件原件。',
          'zh-HK': '移動、聯通的協議：代辦須授權委託書和兩人的證件正本。',
          en: 'China Mobile and China Unicom contracts: a letter of authority and both original IDs.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：不是机主本人的，要机主的香港身份证副本和授权信。',
          'zh-HK': '3HK：並非登記人的，須登記人的香港身份證副本和授權信。',
          en: '3HK: if you are not the holder, a copy of the holder’s HKID and a letter.',
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
      handler: ['agent'],
      holder: ['self', 'someone-else', 'unknown'],
      deceased: ['no', 'unknown'],
    },
    channel: null,
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
    how: [
      {
        'zh-CN': '内地号码多要原件，香港号码先问要不要副本。',
        'zh-HK': '內地號碼多要正本，香港號碼先問是否要副本。',
        en: 'Mainland numbers usually need the original; for Hong Kong numbers ask whether a copy will do.',
      },
      {
        'zh-CN': '只交给信得过的家人，办妥当天拿回。',
        'zh-HK': '只交給信任的家人，辦妥當日取回。',
        en: 'Entrust it only to close family, and take it back the same day.',
      },
      {
        'zh-CN': '复印件上写明用途和日期。',
        'zh-HK': '副本上寫明用途和日期。',
        en: 'Write purpose and date across any copy.',
      },
    ],
    form: 'original',
    claims: identityClaims,
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
      en: 'The operator records who acted.',
    },
    how: [
      {
        'zh-CN': '代办人带自己的证件原件。',
        'zh-HK': '代辦人帶自己的證件正本。',
        en: 'Bring your own original document.',
      },
      {
        'zh-CN': '姓名要和授权书上一致。',
        'zh-HK': '姓名要與授權書一致。',
        en: 'The name must match the letter.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '电信的协议：代办要两人的证件原件。',
          'zh-HK': '電信的協議：代辦須兩人的證件正本。',
          en: 'China Telecom’s contract: both original IDs when someone acts for the holder.',
        },
        source: chinaTelecomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

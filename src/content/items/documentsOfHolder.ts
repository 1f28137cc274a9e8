import type { Item } from '#content/authored.ts'
import { hongKongPrepaidRequest, mainlandNoTrade } from '#content/claims/rules.ts'
import { identityClaims } from './identityClaims.ts'
import {
  chinaMobileAgreement,
  cmhkAftersales,
  cmhkOneCardPage,
  huaxiangAgreement,
  ofcaRegistrationFaq,
  ofcaRegistrationPage,
  permitNotice2010,
  pipl,
  threeDisconnection,
} from '#content/sources.ts'

/** Who the holder is, and what proves it when the case is different. */
export const documentsOfHolder: readonly Item[] = [
  {
    id: 'documents.identity',
    station: 'documents',
    required: true,
    when: {
      holder: ['self', 'someone-else', 'unknown'],
      handler: ['holder', 'unknown'],
      deceased: ['no', 'unknown'],
    },
    channel: null,
    title: {
      'zh-CN': '机主的身份证件',
      'zh-HK': '登記人的身份證明文件',
      en: 'The holder’s identity document',
    },
    why: {
      'zh-CN': '运营商要先认准是机主本人。',
      'zh-HK': '電訊商要先確認是登記人本人。',
      en: 'The operator must see that the holder is asking.',
    },
    how: [
      {
        'zh-CN': '带登记时用的那种证件，要原件。',
        'zh-HK': '帶登記時用的那種證件，要正本。',
        en: 'Bring the original of the kind used to register.',
      },
      {
        'zh-CN': '看有效期。过期的先换证，或先问客服。',
        'zh-HK': '看有效期。過期的先換證，或先問客服。',
        en: 'Check the expiry date. If it has passed, renew it or ask first.',
      },
      {
        'zh-CN': '不要把证件照片发给陌生人。',
        'zh-HK': '不要把證件相片傳給陌生人。',
        en: 'Never send a photo of it to a stranger.',
      },
    ],
    form: 'original',
    claims: [
      ...identityClaims,
      {
        when: { operator: ['three-hk'], plan: ['contract', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK 月费：机主交取消表格，要附香港身份证。',
          'zh-HK': '3HK 月費：登記人遞交取消表格，要附香港身份證。',
          en: '3HK monthly plan: with the disconnection form goes the holder’s HKID.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.second-identity',
    station: 'documents',
    required: true,
    when: {
      numbers: ['both'],
      holder: ['self', 'someone-else', 'unknown'],
      deceased: ['no', 'unknown'],
    },
    channel: null,
    title: {
      'zh-CN': '另一个号码登记的证件',
      'zh-HK': '另一個號碼登記的證件',
      en: 'The document the other number is registered with',
    },
    why: {
      'zh-CN': '两个号码可能用了两种证件登记。',
      'zh-HK': '兩個號碼可能以兩種證件登記。',
      en: 'The two numbers may be registered with two different documents.',
    },
    how: [
      {
        'zh-CN': '分别问清：内地号码用哪种，香港号码用哪种。',
        'zh-HK': '分別問清：內地號碼用哪種，香港號碼用哪種。',
        en: 'Ask for each: which document for the mainland number, which for the Hong Kong one?',
      },
      {
        'zh-CN': '两种都带原件。是同一种的，勾上就行。',
        'zh-HK': '兩種都帶正本。是同一種的，剔選即可。',
        en: 'Bring both originals. If it is the same one, just tick this.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { operator: ['cmhk'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 的一卡两号网页：内地号码实名登记，港澳居民用回乡证。',
          'zh-HK': 'CMHK 的一卡兩號網頁：內地號碼實名登記，港澳居民用回鄉證。',
          en: 'CMHK’s 1-card-2-number page: residents of Hong Kong and Macau register the mainland number with a Home Return Permit.',
        },
        source: cmhkOneCardPage,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：放弃内地号码时，是不是也要登记用的那种证件，要不要原件。',
          'zh-HK': '問清楚：放棄內地號碼時，是否也要登記時用的那種證件，要否正本。',
          en: 'Ask: to give up the mainland number, is the document it was registered with needed, and the original?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.registered-holder',
    station: 'documents',
    required: true,
    when: { holder: ['someone-else'], deceased: ['no', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '登记的机主本人到场，或书面授权',
      'zh-HK': '登記人親自到場，或書面授權',
      en: 'The registered holder, in person or in writing',
    },
    why: {
      'zh-CN': '卡在别人名下，你自己办不了。',
      'zh-HK': '卡在別人名下，你自己不能辦理。',
      en: 'You cannot give up a card that is in another person’s name.',
    },
    how: [
      {
        'zh-CN': '认识机主：请他本人去，或写授权书。',
        'zh-HK': '認識登記人：請他親自去，或寫授權書。',
        en: 'If you know the holder: ask them to go, or to write a letter of authority.',
      },
      {
        'zh-CN': '也可以问能不能先过户到你名下，再由你办。',
        'zh-HK': '也可問可否先轉到你名下，再由你辦理。',
        en: 'Or ask whether the card can first be transferred to your name, so that you give it up yourself.',
      },
      {
        'zh-CN': '不认识机主：别再充值，先解绑，再打客服热线说明情况。',
        'zh-HK': '不認識登記人：不要再增值，先解除綁定，再致電客戶服務熱線說明情況。',
        en: 'If you do not know the holder: stop topping up, unlink everything, then explain to the hotline.',
      },
      {
        'zh-CN': '找不到机主的，这一项和证件那一项记“不适用”。别找卖家要别人的证件。',
        'zh-HK': '找不到登記人的，這一項和證件那一項標為「不適用」。不要向賣家索取別人的證件。',
        en: 'If the holder cannot be found, mark this line and the document “Does not apply to me”. Do not ask the seller for someone else’s ID.',
      },
    ],
    form: 'original',
    claims: [
      mainlandNoTrade,
      hongKongPrepaidRequest,
      {
        when: { operator: ['cmhk'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK：更改机主，要到客户中心办，收费 200 港元。',
          'zh-HK': 'CMHK：更改登記人要到客戶中心，收費 200 港元。',
          en: 'CMHK: the holder can be changed only at a Customer Centre, for HK$200.',
        },
        source: cmhkAftersales,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：卡不在你名下，能不能停用，要什么证明。',
          'zh-HK': '問清楚：卡不在你名下，可否停用，要甚麼證明。',
          en: 'Ask: can a card that is not in your name be stopped, and what proof is needed?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.renewed-id',
    station: 'documents',
    required: true,
    when: { deceased: ['no', 'unknown'], expired: ['yes'] },
    channel: null,
    title: {
      'zh-CN': '换好的新证件，旧的也带上',
      'zh-HK': '已續期的新證件，連同舊證',
      en: 'The renewed document, and the old one',
    },
    why: {
      'zh-CN': '过期的证件，柜台和 App 多半不认。',
      'zh-HK': '過期的證件，門市和應用程式多半不接受。',
      en: 'Counters and apps mostly turn down an expired document.',
    },
    how: [
      {
        'zh-CN': '先换证，问清要等几天。',
        'zh-HK': '先續期，問清要等幾天。',
        en: 'Renew it first, and ask how long it takes.',
      },
      {
        'zh-CN': '拿到新证后，旧证也带去，好核对号码。',
        'zh-HK': '取得新證後，舊證也帶去，方便核對號碼。',
        en: 'Bring the old one along with the new, so that the numbers can be matched.',
      },
      {
        'zh-CN': '等不及的，先打热线问能不能用换证回执。',
        'zh-HK': '等不及的，先致電熱線問可否用續期收據。',
        en: 'If you cannot wait, ask whether the renewal slip will do.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], identity: ['home-return-permit'] },
        mark: 'official',
        text: {
          'zh-CN': '1999 年版回乡证：字母后的 8 位终身不变，换证只改最后两位。',
          'zh-HK': '1999 年版回鄉證：字母後的 8 位終身不變，換證只改最後兩位。',
          en: 'Home Return Permit of 1999: the eight digits after the letter stay for life; only the last two change on renewal.',
        },
        source: permitNotice2010,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：内地号码登记的证件过期了、新证号码没变，能不能直接办。',
          'zh-HK': '問清楚：內地號碼登記的證件過期了、新證號碼沒變，可否直接辦理。',
          en: 'Ask: for a mainland number whose document was renewed under the same number, can you go straight away?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：香港号码登记的旅行证件过期了，要带哪一种。',
          'zh-HK': '問清楚：香港號碼登記的旅行證件過期了，要帶哪一種。',
          en: 'Ask: for a Hong Kong number whose travel document has expired, which document is needed?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.old-passport',
    station: 'documents',
    required: false,
    when: {
      deceased: ['no', 'unknown'],
      holder: ['self', 'someone-else', 'unknown'],
      identity: ['passport'],
    },
    channel: null,
    title: { 'zh-CN': '登记时的那本护照', 'zh-HK': '登記時的那本護照', en: 'The passport used to register' },
    why: {
      'zh-CN': '换过护照，号码就和登记的对不上。',
      'zh-HK': '換過護照，號碼便與登記的不符。',
      en: 'A new passport has a number that no longer matches.',
    },
    how: [
      {
        'zh-CN': '旧护照还在的，新旧两本都带。',
        'zh-HK': '舊護照仍在的，新舊兩本都帶。',
        en: 'If you still have the old one, bring both.',
      },
      {
        'zh-CN': '旧的没了，问领事馆能不能开换号证明。',
        'zh-HK': '舊的沒有了，問領事館可否發出換號證明。',
        en: 'If it is gone, ask the consulate for a letter on the change.',
      },
      {
        'zh-CN': '去之前打热线问：护照换过，怎么核对。',
        'zh-HK': '去之前致電熱線問：護照換過，怎樣核對。',
        en: 'Call first and ask how a changed passport is matched.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港号码：没有香港身份证的，可用其他列明的旅行证件登记，另要作声明。',
          'zh-HK': '香港號碼：沒有香港身份證的，可用其他列明的旅行證件登記，另要作聲明。',
          en: 'Hong Kong number: without an HKID you may register with another listed travel document and a declaration.',
        },
        source: ofcaRegistrationFaq,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.guardian',
    station: 'documents',
    required: true,
    when: { holder: ['self', 'someone-else', 'unknown'], deceased: ['no', 'unknown'], minor: ['yes'] },
    channel: null,
    title: {
      'zh-CN': '监护人和孩子的证件',
      'zh-HK': '監護人和子女的證件',
      en: 'The guardian’s ID and the child’s',
    },
    why: {
      'zh-CN': '未成年人自己多半办不了。',
      'zh-HK': '未成年人自己多半不能辦理。',
      en: 'A minor usually cannot do this alone.',
    },
    how: [
      {
        'zh-CN': '监护人本人去，带自己的证件原件。',
        'zh-HK': '監護人親自去，帶自己的證件正本。',
        en: 'The guardian goes in person, with their own original document.',
      },
      {
        'zh-CN': '带上孩子登记时用的证件。',
        'zh-HK': '帶上子女登記時用的證件。',
        en: 'Bring the document the child registered with.',
      },
      {
        'zh-CN': '带能证明关系的文件，比如户口簿、出生证明。',
        'zh-HK': '帶可證明關係的文件，例如戶口簿、出生證明書。',
        en: 'Bring proof of kinship, such as a household register or birth certificate.',
      },
      {
        'zh-CN': '当初陪着登记的大人，最好由他去。',
        'zh-HK': '當初陪同登記的成年人，最好由他去。',
        en: 'It is best if the adult who was there at registration goes.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地虚拟运营商华翔联信的协议：未满 16 岁的，由监护人带两人的证件去办。',
          'zh-HK': '內地虛擬電訊商華翔聯信的協議：未滿 16 歲的，由監護人帶兩人的證件去辦。',
          en: 'Contract of the mainland virtual operator Huaxiang Lianxin: for under-16s the guardian acts, with both IDs.',
        },
        source: huaxiangAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-mobile', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国移动的协议：只有未成年人能用户口簿。',
          'zh-HK': '中國移動的協議：只有未成年人可用戶口簿。',
          en: 'China Mobile’s contract: only minors may use the household register.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港储值卡：未满 16 岁的，登记时要有一位满 18 岁的成年人。',
          'zh-HK': '香港儲值卡：未滿 16 歲的，登記時要有一位年滿 18 歲的成年人。',
          en: 'Hong Kong prepaid: registering for somebody under 16 takes an adult of 18 or more.',
        },
        source: ofcaRegistrationPage,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：取消时，是不是也要当初那位成年人。',
          'zh-HK': '問清楚：取消時，是否也要當初那位成年人。',
          en: 'Ask: does ending it need that same adult?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.death-certificate',
    station: 'documents',
    required: true,
    when: { holder: ['self', 'someone-else', 'unknown'], deceased: ['yes'] },
    channel: null,
    title: { 'zh-CN': '死亡证明', 'zh-HK': '死亡證', en: 'Death certificate' },
    why: {
      'zh-CN': '运营商要知道机主已经去世。',
      'zh-HK': '電訊商要知道登記人已離世。',
      en: 'The operator must know that the holder has died.',
    },
    how: [
      {
        'zh-CN': '带原件和一份复印件。',
        'zh-HK': '帶正本和一份副本。',
        en: 'Bring the original and a copy.',
      },
      {
        'zh-CN': '复印件上写明用途和日期。',
        'zh-HK': '副本上寫明用途和日期。',
        en: 'Write purpose and date across the copy.',
      },
      {
        'zh-CN': '在外地开的，问要不要公证或翻译。',
        'zh-HK': '在外地發出的，問是否要公證或翻譯。',
        en: 'If it was issued elsewhere, ask about certification or translation.',
      },
    ],
    form: 'original-and-copy',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：内地号码的机主去世了，要带哪些文件。没有查到公开的规定。',
          'zh-HK': '問清楚：內地號碼的登記人離世，要帶哪些文件。找不到公開的規定。',
          en: 'Ask: what is needed for a mainland number of somebody who died? We found no published rule.',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：香港号码的机主去世了，要带哪些文件。没有查到公开的规定。',
          'zh-HK': '問清楚：香港號碼的登記人離世，要帶哪些文件。找不到公開的規定。',
          en: 'Ask: what is needed for a Hong Kong number of somebody who died? We found no published rule.',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.relative',
    station: 'documents',
    required: true,
    when: { holder: ['self', 'someone-else', 'unknown'], deceased: ['yes'] },
    channel: null,
    title: {
      'zh-CN': '你的证件和亲属关系证明',
      'zh-HK': '你的證件和親屬關係證明',
      en: 'Your ID and proof of kinship',
    },
    why: {
      'zh-CN': '运营商要看你和机主的关系。',
      'zh-HK': '電訊商要看你與登記人的關係。',
      en: 'The operator wants to see how you are related.',
    },
    how: [
      {
        'zh-CN': '带自己的证件原件。',
        'zh-HK': '帶自己的證件正本。',
        en: 'Bring your own original document.',
      },
      {
        'zh-CN': '户口簿、结婚证、出生证明，有哪样带哪样。',
        'zh-HK': '戶口簿、結婚證書、出生證明書，有哪樣帶哪樣。',
        en: 'Household register, marriage or birth certificate: bring what you have.',
      },
      {
        'zh-CN': '机主的证件还在的，也带上。',
        'zh-HK': '登記人的證件仍在的，也帶上。',
        en: 'If the holder’s document is still there, bring it.',
      },
      {
        'zh-CN': '有遗产文件的，也带上。',
        'zh-HK': '有遺產承辦文件的，也帶上。',
        en: 'Bring papers of the estate if there are any.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN':
            '内地法律：近亲属为了自己正当的利益，可以查看、更正、删除逝者的个人信息。运营商拒绝的，要说明理由。',
          'zh-HK':
            '內地法律：近親屬為了自己正當的利益，可查閱、更正、刪除離世者的個人資料。電訊商拒絕的，要說明理由。',
          en: 'Mainland law: close relatives may, for their own lawful interests, see, correct and delete a deceased person’s data. A refusal must come with its reason.',
        },
        source: pipl,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.main-card-holder',
    station: 'documents',
    required: true,
    when: { bundle: ['sub-card'] },
    channel: null,
    title: {
      'zh-CN': '主卡机主的同意',
      'zh-HK': '主卡登記人的同意',
      en: 'Consent of the main card’s holder',
    },
    why: {
      'zh-CN': '副卡挂在主卡下，先问谁能办。',
      'zh-HK': '副卡掛在主卡之下，先問誰可辦理。',
      en: 'A sub-card hangs on a main card; ask first who may act.',
    },
    how: [
      {
        'zh-CN': '打热线问：只停副卡，由谁去办。',
        'zh-HK': '致電熱線問：只停副卡，由誰去辦。',
        en: 'Ask the hotline who can give up the sub-card alone.',
      },
      {
        'zh-CN': '主卡机主能去的，一起去。',
        'zh-HK': '主卡登記人可以去的，一起去。',
        en: 'If the main card’s holder can come, go together.',
      },
      {
        'zh-CN': '不能去的，问要不要授权书。',
        'zh-HK': '不能去的，問是否需要授權書。',
        en: 'If not, ask whether a letter of authority is needed.',
      },
    ],
    form: 'to-ask',
    claims: [
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：副卡登记在谁名下，能不能单独放弃。',
          'zh-HK': '問清楚：副卡登記在誰名下，可否單獨放棄。',
          en: 'Ask: in whose name is the sub-card, and can it be given up alone?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

import type { Item } from '#content/authored.ts'
import {
  antiFraudLaw,
  chinaMobileAgreement,
  huaxiangAgreement,
  miitRemoteCancel,
  ofcaRegisteredCards,
  ofcaRegistrationFaq,
  ofcaRegistrationPage,
  ofcaServiceContracts,
  permitNotice2010,
  pipl,
  telecomRegulations,
  threeDisconnection,
} from '#content/sources.ts'

/** What to bring or find out when the case is different. */
export const documentsByCircumstance: readonly Item[] = [
  {
    id: 'documents.reseller',
    station: 'documents',
    required: true,
    when: { bought: ['reseller'] },
    channel: null,
    title: {
      'zh-CN': '弄清卡在谁名下',
      'zh-HK': '弄清楚卡在誰名下',
      en: 'Find out in whose name the card is',
    },
    why: {
      'zh-CN': '从代理、网店买的卡，不一定在你名下。',
      'zh-HK': '從代理、網店買的卡，不一定在你名下。',
      en: 'A card bought from a reseller may not be in your name.',
    },
    how: [
      {
        'zh-CN': '打卡面上的官方热线，问这张卡登记的是不是你。',
        'zh-HK': '致電卡面上的官方熱線，問這張卡登記的是否你。',
        en: 'Call the official hotline on the card and ask whether it is registered to you.',
      },
      {
        'zh-CN': '是你：带证件去运营商的自营营业厅。',
        'zh-HK': '是你：帶證件到電訊商的直營門市。',
        en: 'If it is: take your document to one of the operator’s own shops.',
      },
      {
        'zh-CN': '不是你：别再充值，先解绑，再请机主去办。',
        'zh-HK': '不是你：不要再增值，先解除綁定，再請登記人去辦。',
        en: 'If it is not: stop topping up, unlink everything, then ask the registered holder to go.',
      },
      {
        'zh-CN': '卡、证件、验证码，都不要给卖家或代办。',
        'zh-HK': '卡、證件、驗證碼，都不要給賣家或代辦。',
        en: 'Give the card, your ID and codes to no seller and no agent.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地法律禁止买卖、出租、出借电话卡和物联网卡。',
          'zh-HK': '內地法律禁止買賣、出租、出借電話卡和物聯網卡。',
          en: 'Mainland law forbids selling, renting or lending phone and IoT cards.',
        },
        source: antiFraudLaw,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN':
            '香港通讯办：不要买卖已登记的卡。到 2023 年 10 月，约 100 万张卡的登记因为不合规定被撤销。',
          'zh-HK': '通訊辦：不要買賣已登記的卡。至 2023 年 10 月，約 100 萬張卡的登記因不合規定被撤銷。',
          en: 'OFCA, Hong Kong’s regulator: do not buy or sell registered cards. By October 2023 about a million registrations had been withdrawn for breaking the rules.',
        },
        source: ofcaRegisteredCards,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港储值卡：登记在你名下的，可以要求发卡的运营商取消实名登记，也可以问名下有几张卡。',
          'zh-HK': '香港儲值卡：登記在你名下的，可要求發卡的電訊商取消實名登記，也可問名下有多少張卡。',
          en: 'Hong Kong prepaid: if it is in your name, you can ask the operator that issued it to remove the registration, and how many cards are in your name.',
        },
        source: ofcaRegistrationFaq,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：卡不在你名下，能不能凭卡、卡托和付款记录停用。',
          'zh-HK': '問清楚：卡不在你名下，可否憑卡、卡套和付款紀錄停用。',
          en: 'Ask: if the card is not in your name, can it be stopped on showing the card, its holder and proof of payment?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.payment-proof',
    station: 'documents',
    required: true,
    when: { debts: ['open'] },
    channel: null,
    title: { 'zh-CN': '付清的凭据', 'zh-HK': '繳清的憑據', en: 'Proof that you paid' },
    why: {
      'zh-CN': '店里的系统可能还没更新。',
      'zh-HK': '門市的系統可能未更新。',
      en: 'The shop’s system may lag behind.',
    },
    how: [
      { 'zh-CN': '先付清，再去办。', 'zh-HK': '先繳清，再去辦。', en: 'Pay first, then go.' },
      {
        'zh-CN': '留收据或截图，上面要有日期和金额。',
        'zh-HK': '留收據或截圖，上面要有日期和金額。',
        en: 'Keep a receipt or screenshot with date and amount.',
      },
      {
        'zh-CN': '付了还显示欠费的，当场问差在哪里。',
        'zh-HK': '繳了仍顯示欠款的，即場問差在哪裏。',
        en: 'If it still shows a debt, ask there what is missing.',
      },
    ],
    form: 'copy',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地：补交欠费后，运营商要在 48 小时内恢复服务。',
          'zh-HK': '內地：補繳欠款後，電訊商要在 48 小時內恢復服務。',
          en: 'Mainland: once arrears are paid, service must be restored within 48 hours.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：付清欠费后，要等多久才能申请。',
          'zh-HK': '問清楚：繳清欠款後，要等多久才可申請。',
          en: 'Ask: after paying, how soon can the request be made?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.fee-quote',
    station: 'documents',
    required: true,
    when: { term: ['inside'], plan: ['contract', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '违约金的书面数字',
      'zh-HK': '提早終止費用的書面金額',
      en: 'The fee for leaving, in writing',
    },
    why: {
      'zh-CN': '签字之前，要知道付多少。',
      'zh-HK': '簽名之前，要知道付多少。',
      en: 'Know the sum before you sign.',
    },
    how: [
      {
        'zh-CN': '问三样：哪天停、付多少、怎么算。',
        'zh-HK': '問三樣：哪天停、付多少、怎樣計算。',
        en: 'Ask three things: which day it ends, how much you pay, how that is worked out.',
      },
      {
        'zh-CN': '要短信、邮件或单据，不要只听口头说。',
        'zh-HK': '要短訊、電郵或單據，不要只聽口頭說。',
        en: 'Get it by text, e-mail or on paper, not by word of mouth.',
      },
      {
        'zh-CN': '和用到期满的花费比一比。',
        'zh-HK': '與用到期滿的費用比較。',
        en: 'Compare it with the cost of staying to the end.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港月费套餐：合约期满，服务通常不会自己停，会按月继续，价格可能不同。',
          'zh-HK': '香港月費計劃：合約期滿，服務通常不會自行停止，會按月繼續，收費可能不同。',
          en: 'Hong Kong plans: the service usually does not stop at the end of the term; it goes on monthly, perhaps at another price.',
        },
        source: ofcaServiceContracts,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：优惠活动还剩几个月，不满要补多少。',
          'zh-HK': '問清楚：優惠活動還剩幾個月，未滿要補多少。',
          en: 'Ask: how many months of the promotion are left, and what is due if you leave now?',
        },
        source: null,
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
    form: 'information',
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
  {
    id: 'documents.guardian',
    station: 'documents',
    required: true,
    when: { deceased: ['no', 'unknown'], minor: ['yes'] },
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
        when: { numbers: ['hongkong', 'both', 'unknown'] },
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
    when: { deceased: ['yes'] },
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
    when: { deceased: ['yes'] },
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
    id: 'documents.abroad',
    station: 'documents',
    required: true,
    when: { abroad: ['yes'] },
    channel: null,
    title: {
      'zh-CN': '问好人在外地怎么办',
      'zh-HK': '問好身在外地怎樣辦理',
      en: 'Find out how to do it from where you are',
    },
    why: {
      'zh-CN': '到不了柜台，就要有别的办法。',
      'zh-HK': '到不了門市，便要有其他辦法。',
      en: 'If you cannot reach a counter, you need another way.',
    },
    how: [
      {
        'zh-CN': '打官方热线，问能不能线上办、邮寄或委托别人。',
        'zh-HK': '致電官方熱線，問可否網上辦理、郵寄或委託別人。',
        en: 'Ask the official hotline: can it be online, by mail, or through somebody?',
      },
      {
        'zh-CN': '委托家人的，回去改“谁去办”的回答。',
        'zh-HK': '委託家人的，回去更改「由誰去辦」的答案。',
        en: 'If family goes, change your answer to “Who will deal with it?”.',
      },
      {
        'zh-CN': '都不行的，问能不能等你回来，这段时间怎么少花钱。',
        'zh-HK': '都不行的，問可否等你回來，其間怎樣少花錢。',
        en: 'If none works, ask how to keep costs low until you return.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '内地三家运营商从 2019 年起要提供异地销户。',
          'zh-HK': '內地三間電訊商由 2019 年起要提供異地取消服務。',
          en: 'Since 2019 the three mainland operators must offer cancelling away from home.',
        },
        source: miitRemoteCancel,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：人在境外，能不能不到柜台就办。',
          'zh-HK': '問清楚：身在境外，可否不到門市便辦理。',
          en: 'Ask: from abroad, is there a way without a counter?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK 月费：取消表格可以交到 3Shop、传真或邮寄。',
          'zh-HK': '3HK 月費：取消表格可交到 3Shop、傳真或郵寄。',
          en: '3HK monthly plan: hand the disconnection form in at a 3Shop, fax it or mail it.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：香港号码能不能邮寄、发邮件或在 App 里申请。',
          'zh-HK': '問清楚：香港號碼可否以郵寄、電郵或應用程式申請。',
          en: 'Ask: for a Hong Kong number, may the request be made by mail, e-mail or app?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

import type { Item } from '#content/authored.ts'
import { hongKongCodeNotice } from '#content/claims/rules.ts'

/** What else to mind online when the case is different. */
export const submitOnlineByCircumstance: readonly Item[] = [
  {
    id: 'submit.online.lost-sim',
    station: 'submit',
    required: false,
    when: { sim: ['lost'] },
    channel: 'online',
    title: {
      'zh-CN': '没有卡，先问线上走不走得通',
      'zh-HK': '沒有卡，先問網上可否辦理',
      en: 'No card: ask whether online will work',
    },
    why: {
      'zh-CN': '线上核对身份，常要用到这张卡。',
      'zh-HK': '網上核對身份，常要用到這張卡。',
      en: 'Online checks often need the card itself.',
    },
    how: [
      {
        'zh-CN': '需要短信的，先补卡。',
        'zh-HK': '需要短訊的，先補卡。',
        en: 'If a text is needed, replace the card first.',
      },
      {
        'zh-CN': '走不通的，改走营业厅。',
        'zh-HK': '走不通的，改到門市。',
        en: 'If it does not work, go to a shop.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：卡丢了，线上能用什么代替短信验证码。',
          'zh-HK': '問清楚：卡遺失了，網上可用甚麼代替短訊驗證碼。',
          en: 'Ask: with the card lost, what can replace the code by text online?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.online.broken-phone',
    station: 'submit',
    required: false,
    when: { phone: ['broken'] },
    channel: 'online',
    title: { 'zh-CN': '借一部能用的手机来办', 'zh-HK': '借一部可用的手機辦理', en: 'Use a phone that works' },
    why: {
      'zh-CN': '收短信、拍证件、刷脸都要手机。',
      'zh-HK': '收短訊、拍證件、人臉識別都要手機。',
      en: 'Texts, photos and face checks all need a phone.',
    },
    how: [
      {
        'zh-CN': '用完官方 App 就退出登录，删掉照片。',
        'zh-HK': '用完官方應用程式便登出，刪除相片。',
        en: 'Afterwards sign out of the official app and delete the photos.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.abroad',
    station: 'submit',
    required: false,
    when: { abroad: ['yes'] },
    channel: 'online',
    title: {
      'zh-CN': '先试官方 App 境外能不能用',
      'zh-HK': '先試官方應用程式在外地可否使用',
      en: 'See whether the official app works where you are',
    },
    why: {
      'zh-CN': '有的步骤在境外打不开，或者收不到短信。',
      'zh-HK': '有的步驟在外地打不開，或收不到短訊。',
      en: 'Abroad, some steps may not open, or texts may not arrive.',
    },
    how: [
      {
        'zh-CN': '不要为此装来路不明的软件。',
        'zh-HK': '不要為此安裝來歷不明的應用程式。',
        en: 'Install no software of unknown origin for it.',
      },
      {
        'zh-CN': '打不开的，问官方客服还有什么办法。',
        'zh-HK': '打不開的，問官方客服還有甚麼辦法。',
        en: 'If it does not open, ask official support for another way.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：在境外能不能用 App 办，有没有时间限制。',
          'zh-HK': '問清楚：在外地可否用應用程式辦理，有沒有時間限制。',
          en: 'Ask: does the app work from abroad, and only at certain hours?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.online.suspended',
    station: 'submit',
    required: false,
    when: { suspended: ['yes'] },
    channel: 'online',
    title: {
      'zh-CN': '号码停机了，先问能不能线上办',
      'zh-HK': '號碼停用了，先問可否網上辦理',
      en: 'Suspended: ask whether online is possible',
    },
    why: {
      'zh-CN': '停机的号码可能登不进 App。',
      'zh-HK': '停用的號碼可能登入不到應用程式。',
      en: 'A suspended number may not be able to sign in.',
    },
    how: [
      {
        'zh-CN': '登不进的，问客服，或去营业厅。',
        'zh-HK': '登入不到的，問客服，或到門市。',
        en: 'If you cannot sign in, ask support or go to a shop.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.arrears',
    station: 'submit',
    required: false,
    when: { debts: ['open'] },
    channel: 'online',
    title: {
      'zh-CN': '欠费没清，先别提交',
      'zh-HK': '欠款未清，先不要遞交',
      en: 'Do not submit while something is owed',
    },
    why: {
      'zh-CN': '多半会被退回，还得再来一次。',
      'zh-HK': '多半會被退回，還要再來一次。',
      en: 'It will probably be sent back, and you start again.',
    },
    how: [
      {
        'zh-CN': '在官方 App 付清，等余额更新。',
        'zh-HK': '在官方應用程式繳清，等餘額更新。',
        en: 'Pay in the official app and wait until the balance shows it.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.inside-term',
    station: 'submit',
    required: false,
    when: { term: ['inside'], plan: ['contract', 'unknown'] },
    channel: 'online',
    title: {
      'zh-CN': '看清违约金再确认',
      'zh-HK': '看清楚終止費用才確認',
      en: 'Read the fee before you confirm',
    },
    why: {
      'zh-CN': '最后一页常常就是同意付费。',
      'zh-HK': '最後一頁往往就是同意付費。',
      en: 'The last page is often the consent to a fee.',
    },
    how: [
      {
        'zh-CN': '金额和书面答复不一样，先停下来问。',
        'zh-HK': '金額與書面答覆不同，先停下來問。',
        en: 'If the sum differs from what you have in writing, stop and ask.',
      },
      {
        'zh-CN': '能选生效日的，选合约到期之后。',
        'zh-HK': '可選生效日的，選合約到期之後。',
        en: 'If you can choose the day, choose one after the contract ends.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.bundle',
    station: 'submit',
    required: false,
    when: { bundle: ['sub-card', 'bundle'] },
    channel: 'online',
    title: { 'zh-CN': '看清会一起停掉什么', 'zh-HK': '看清楚會一併停用甚麼', en: 'See what else would stop' },
    why: {
      'zh-CN': '一次确认，停掉的可能不只这个号码。',
      'zh-HK': '一次確認，停掉的可能不只這個號碼。',
      en: 'One tap may stop more than this number.',
    },
    how: [
      {
        'zh-CN': '页面没写的，先问客服。',
        'zh-HK': '頁面沒寫的，先問客服。',
        en: 'If the page does not say, ask support first.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：副卡、捆绑的号码，能不能线上办。',
          'zh-HK': '問清楚：副卡、組合內的號碼可否網上辦理。',
          en: 'Ask: are sub-cards and bundled numbers accepted online?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.online.company',
    station: 'submit',
    required: false,
    when: { holder: ['company'] },
    channel: 'online',
    title: {
      'zh-CN': '公司的卡，先问能不能线上办',
      'zh-HK': '公司的卡，先問可否網上辦理',
      en: 'A company’s card: ask whether it can be dealt with online',
    },
    why: {
      'zh-CN': '刷脸认的是人，不是公司。',
      'zh-HK': '人臉識別認的是人，不是公司。',
      en: 'A face check knows a person, not a company.',
    },
    how: [
      {
        'zh-CN': '有企业客户经理的，找他。',
        'zh-HK': '有企業客戶經理的，找他。',
        en: 'If the company has an account manager, turn to them.',
      },
      {
        'zh-CN': '没问清之前，不要用自己的脸和证件去试。',
        'zh-HK': '未問清楚之前，不要用自己的樣貌和證件去試。',
        en: 'Until you know, do not try it with your own face and ID.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：公司的卡能不能线上办，由谁操作。',
          'zh-HK': '問清楚：公司的卡可否網上辦理，由誰操作。',
          en: 'Ask: is a company’s line accepted online, and who makes the request?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.online.minor',
    station: 'submit',
    required: false,
    when: { holder: ['self', 'someone-else', 'unknown'], minor: ['yes'] },
    channel: 'online',
    title: {
      'zh-CN': '未成年人的卡，先问能不能线上办',
      'zh-HK': '未成年人的卡，先問可否網上辦理',
      en: 'A minor’s card: ask whether it can be dealt with online',
    },
    why: {
      'zh-CN': '线上多半只核对机主本人。',
      'zh-HK': '網上多半只核對登記人本人。',
      en: 'Online checks are mostly made for the holder alone.',
    },
    how: [
      {
        'zh-CN': '不要让孩子反复刷脸。',
        'zh-HK': '不要讓子女反覆做人臉識別。',
        en: 'Do not put a child through the face check again and again.',
      },
      {
        'zh-CN': '不行的，由监护人去营业厅。',
        'zh-HK': '不行的，由監護人到門市。',
        en: 'If it fails, the guardian goes to a shop.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.deceased',
    station: 'submit',
    required: false,
    when: { holder: ['self', 'someone-else', 'unknown'], deceased: ['yes'] },
    channel: 'online',
    title: {
      'zh-CN': '不要冒用机主的身份线上办',
      'zh-HK': '不要冒用登記人的身份在網上辦理',
      en: 'Do not act as the holder online',
    },
    why: {
      'zh-CN': '机主不在了，刷脸和签名都过不了。',
      'zh-HK': '登記人已離世，人臉識別和簽名都過不到。',
      en: 'The holder can pass no face check and sign nothing.',
    },
    how: [
      {
        'zh-CN': '打热线说明情况，多半要去营业厅。',
        'zh-HK': '致電熱線說明情況，多半要到門市。',
        en: 'Explain to the hotline; you will probably have to go to a shop.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.expired-id',
    station: 'submit',
    required: false,
    when: { expired: ['yes'] },
    channel: 'online',
    title: {
      'zh-CN': '换好证再线上办',
      'zh-HK': '續期後才在網上辦理',
      en: 'Renew the document before going online',
    },
    why: {
      'zh-CN': '过期的证件，线上可能不认。',
      'zh-HK': '過期的證件，網上可能不接受。',
      en: 'Online, an expired document may be turned down.',
    },
    how: [
      {
        'zh-CN': '重新拍新证，不用旧照片。',
        'zh-HK': '重新拍新證，不用舊相片。',
        en: 'Take new photos of the new document; do not use old ones.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.online.passport',
    station: 'submit',
    required: false,
    when: { holder: ['self', 'someone-else', 'unknown'], identity: ['passport'] },
    channel: 'online',
    title: {
      'zh-CN': '护照登记的，先问 App 认不认',
      'zh-HK': '以護照登記的，先問應用程式是否接受',
      en: 'Registered with a passport: ask whether the app takes it',
    },
    why: {
      'zh-CN': 'App 不一定认护照。',
      'zh-HK': '應用程式不一定接受護照。',
      en: 'An app may not accept a passport.',
    },
    how: [
      {
        'zh-CN': '不认的，带护照去营业厅。',
        'zh-HK': '不接受的，帶護照到門市。',
        en: 'If not, take the passport to a shop.',
      },
    ],
    form: null,
    claims: [],
  },
]

/** What else to mind in a shop when the case is different. */
export const submitCounterByCircumstance: readonly Item[] = [
  {
    id: 'submit.counter.reseller',
    station: 'submit',
    required: false,
    when: { bought: ['reseller'] },
    channel: 'counter',
    title: {
      'zh-CN': '说明卡是买来的',
      'zh-HK': '說明卡是買來的',
      en: 'Say that the card was bought from a reseller',
    },
    why: {
      'zh-CN': '先请店员查机主是谁。',
      'zh-HK': '先請職員查登記人是誰。',
      en: 'Let staff first look up who the holder is.',
    },
    how: [
      {
        'zh-CN': '去运营商的自营营业厅，别去卖卡的店。',
        'zh-HK': '到電訊商的直營門市，不要到賣卡的店。',
        en: 'Go to one of the operator’s own shops, not the one that sold it.',
      },
      {
        'zh-CN': '带上卡、卡板和付款记录。',
        'zh-HK': '帶上卡、卡套和付款紀錄。',
        en: 'Bring the card, the frame it came in and proof of payment.',
      },
      {
        'zh-CN': '卡不在你名下的，问要凭什么才能停用。',
        'zh-HK': '卡不在你名下的，問要憑甚麼才可停用。',
        en: 'If it is not in your name, ask what it takes to stop it.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.lost-sim',
    station: 'submit',
    required: false,
    when: { sim: ['lost'] },
    channel: 'counter',
    title: { 'zh-CN': '说明卡已丢失', 'zh-HK': '說明卡已遺失', en: 'Say that the card is lost' },
    why: {
      'zh-CN': '没有卡，就靠证件和挂失记录。',
      'zh-HK': '沒有卡，便靠證件和報失紀錄。',
      en: 'Without the card, it rests on your ID and the record of the report.',
    },
    how: [
      {
        'zh-CN': '出示挂失的时间和工号。',
        'zh-HK': '出示報失的時間和職員編號。',
        en: 'Show when you reported it and to whom.',
      },
      {
        'zh-CN': '还要收验证码的，先补卡，换完绑定再来。',
        'zh-HK': '還要收驗證碼的，先補卡，更換綁定後再來。',
        en: 'If you still need codes, get a new SIM first, change the links, then come back.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.broken-phone',
    station: 'submit',
    required: false,
    when: { phone: ['broken'] },
    channel: 'counter',
    title: {
      'zh-CN': '带一部能装这张卡的手机',
      'zh-HK': '帶一部可放這張卡的手機',
      en: 'Bring a phone the card fits into',
    },
    why: {
      'zh-CN': '店里可能当场发验证码。',
      'zh-HK': '門市可能即場傳送驗證碼。',
      en: 'Staff may send a code on the spot.',
    },
    how: [
      {
        'zh-CN': '没有的，先问能不能用证件代替。',
        'zh-HK': '沒有的，先問可否以證件代替。',
        en: 'If you have none, ask whether the ID will do.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.abroad',
    station: 'submit',
    required: false,
    when: { abroad: ['yes'] },
    channel: 'counter',
    title: {
      'zh-CN': '请人代去，或约好回来的日子',
      'zh-HK': '請人代去，或約好回來的日子',
      en: 'Send somebody, or fix the day you return',
    },
    why: {
      'zh-CN': '柜台要有人到场。',
      'zh-HK': '門市要有人到場。',
      en: 'Somebody has to be at the counter.',
    },
    how: [
      {
        'zh-CN': '谁能代去、带什么，先打热线问好。',
        'zh-HK': '誰可代去、帶甚麼，先致電熱線問好。',
        en: 'Ask the hotline first who may go and what to bring.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.suspended',
    station: 'submit',
    required: false,
    when: { suspended: ['yes'] },
    channel: 'counter',
    title: {
      'zh-CN': '先问停机的号码怎么办',
      'zh-HK': '先問停用的號碼怎樣辦',
      en: 'Ask first what applies to a suspended number',
    },
    why: {
      'zh-CN': '可能要先恢复，再申请。',
      'zh-HK': '可能要先恢復，再申請。',
      en: 'It may have to be restored before the request.',
    },
    how: [
      {
        'zh-CN': '因涉诈停用的，要书面理由。',
        'zh-HK': '因涉詐停用的，要書面理由。',
        en: 'If it was stopped over fraud, get the reason in writing.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.arrears',
    station: 'submit',
    required: false,
    when: { debts: ['open'] },
    channel: 'counter',
    title: { 'zh-CN': '先付清，再申请', 'zh-HK': '先繳清，再申請', en: 'Pay, then make the request' },
    why: {
      'zh-CN': '欠费没清，柜台多半不收。',
      'zh-HK': '欠款未清，門市多半不受理。',
      en: 'With a debt open, the counter will probably refuse.',
    },
    how: [
      {
        'zh-CN': '在柜台付的，当场要收据。',
        'zh-HK': '在門市繳的，即場要收據。',
        en: 'If you pay there, take the receipt at once.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.inside-term',
    station: 'submit',
    required: false,
    when: { term: ['inside'], plan: ['contract', 'unknown'] },
    channel: 'counter',
    title: {
      'zh-CN': '把生效日和违约金写在单上',
      'zh-HK': '把生效日和終止費用寫在單上',
      en: 'Have the day and the fee written down',
    },
    why: {
      'zh-CN': '单上没写的，账单上可能多出来。',
      'zh-HK': '單上沒寫的，月結單上可能多出來。',
      en: 'What is not on the slip may turn up on the bill.',
    },
    how: [
      {
        'zh-CN': '问能不能今天先登记，期满那天再停。',
        'zh-HK': '問可否今天先登記，期滿那天才停。',
        en: 'Ask whether you can register today and have it stop on the last day of the term.',
      },
    ],
    form: null,
    claims: [
      {
        ...hongKongCodeNotice,
        when: { numbers: ['hongkong', 'both', 'unknown'], holder: ['self', 'someone-else', 'unknown'] },
      },
    ],
  },
  {
    id: 'submit.counter.bundle',
    station: 'submit',
    required: false,
    when: { bundle: ['sub-card', 'bundle'] },
    channel: 'counter',
    title: {
      'zh-CN': '请店员念一遍会停掉什么',
      'zh-HK': '請職員讀一遍會停用甚麼',
      en: 'Have staff read out what will stop',
    },
    why: {
      'zh-CN': '副卡和宽带最容易漏。',
      'zh-HK': '副卡和寬頻最易遺漏。',
      en: 'Sub-cards and broadband are easily missed.',
    },
    how: [
      {
        'zh-CN': '要留的，写在单上。',
        'zh-HK': '要保留的，寫在單上。',
        en: 'Have what stays written on the slip.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.company',
    station: 'submit',
    required: false,
    when: { holder: ['company'] },
    channel: 'counter',
    title: { 'zh-CN': '交齐盖章的文件', 'zh-HK': '交齊蓋印的文件', en: 'Hand in the sealed papers' },
    why: {
      'zh-CN': '缺一个章，就得回公司一趟。',
      'zh-HK': '欠一個印，便要回公司一趟。',
      en: 'One missing seal means another trip.',
    },
    how: [
      {
        'zh-CN': '公司名称、号码、日期、印章，当场核对。',
        'zh-HK': '公司名稱、號碼、日期、公司印，即場核對。',
        en: 'Check the company’s name, the number, the date and the seal there.',
      },
      {
        when: { plan: ['contract', 'unknown'] },
        text: {
          'zh-CN': '说清最后一张账单寄给谁。',
          'zh-HK': '說清最後一張月結單寄給誰。',
          en: 'Say who gets the last bill.',
        },
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.minor',
    station: 'submit',
    required: false,
    when: { holder: ['self', 'someone-else', 'unknown'], minor: ['yes'] },
    channel: 'counter',
    title: { 'zh-CN': '监护人签字', 'zh-HK': '監護人簽署', en: 'The guardian signs' },
    why: {
      'zh-CN': '未成年人的签名多半不算数。',
      'zh-HK': '未成年人的簽署多半無效。',
      en: 'A minor’s signature usually does not count.',
    },
    how: [
      {
        'zh-CN': '两人的证件和关系证明一起出示。',
        'zh-HK': '兩人的證件和關係證明一併出示。',
        en: 'Show both IDs and the proof of kinship.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.deceased',
    station: 'submit',
    required: false,
    when: { holder: ['self', 'someone-else', 'unknown'], deceased: ['yes'] },
    channel: 'counter',
    title: { 'zh-CN': '说明机主已经去世', 'zh-HK': '說明登記人已離世', en: 'Say that the holder has died' },
    why: {
      'zh-CN': '各家做法不同，没有查到公开的规定。',
      'zh-HK': '各間做法不同，找不到公開的規定。',
      en: 'Practice differs; we found no published rule.',
    },
    how: [
      {
        'zh-CN': '文件给店员看，原件拿回来。',
        'zh-HK': '文件給職員看，正本取回。',
        en: 'Show the papers and take the originals back.',
      },
      {
        'zh-CN': '余额归谁，欠费由谁付，一起问。',
        'zh-HK': '餘額歸誰，欠款由誰付，一併問。',
        en: 'Ask who gets the balance, and who pays what is owed.',
      },
      {
        'zh-CN': '不给办的，要书面理由。',
        'zh-HK': '不獲辦理的，要書面理由。',
        en: 'If they refuse, get the reason in writing.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.expired-id',
    station: 'submit',
    required: false,
    when: { expired: ['yes'] },
    channel: 'counter',
    title: {
      'zh-CN': '新旧证件一起出示',
      'zh-HK': '新舊證件一併出示',
      en: 'Show the new document and the old one',
    },
    why: {
      'zh-CN': '新证号码可能和登记的不同。',
      'zh-HK': '新證號碼可能與登記的不同。',
      en: 'The new number may differ from the one on file.',
    },
    how: [
      {
        'zh-CN': '号码变了的，先更新实名登记，再申请。',
        'zh-HK': '號碼改變了的，先更新實名登記，再申請。',
        en: 'If it changed, update the registration first, then make the request.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.passport',
    station: 'submit',
    required: false,
    when: { holder: ['self', 'someone-else', 'unknown'], identity: ['passport'] },
    channel: 'counter',
    title: { 'zh-CN': '用护照去办', 'zh-HK': '以護照辦理', en: 'Go with your passport' },
    why: {
      'zh-CN': '姓名的写法要和登记的一样。',
      'zh-HK': '姓名的寫法要與登記的相同。',
      en: 'Your name must be written as it is on file.',
    },
    how: [
      {
        'zh-CN': '去之前打热线，问哪家店能办。',
        'zh-HK': '去之前致電熱線，問哪間門市可辦理。',
        en: 'Call first and ask which shop can do it.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：这家店能不能办护照登记的号码。',
          'zh-HK': '問清楚：這間門市可否辦理以護照登記的號碼。',
          en: 'Ask: can this shop handle a number registered with a passport?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

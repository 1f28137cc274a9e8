import type { Item } from '#content/authored.ts'
import { identityClaims } from './identityClaims.ts'
import {
  antiFraudLaw,
  chinaMobileAgreement,
  chinaUnicomAgreement,
  cmhkAftersales,
  cmhkLostCard,
  cslGeneralTerms,
  ofcaLossReport,
  ofcaRegistrationFaq,
  remoteCancelPress,
  telecomRegulations,
  threeCharges,
  valuegbFaq,
} from '#content/sources.ts'

/** What to have in hand, whoever goes. */
export const documents: readonly Item[] = [
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
      'zh-CN': '运营商要先认定是机主本人。',
      'zh-HK': '電訊商要先確定是登記人本人。',
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
        'zh-HK': '看有效期。過期的先更換，或先問客戶服務。',
        en: 'Check the expiry date. If it has passed, renew it or ask first.',
      },
      {
        'zh-CN': '不要把证件照片发给陌生人。',
        'zh-HK': '不要把證件相片傳給陌生人。',
        en: 'Send no photo of it to a stranger.',
      },
    ],
    form: 'original',
    claims: identityClaims,
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
        'zh-CN': '两种都带原件。用的是同一种，勾上就行。',
        'zh-HK': '兩種都帶正本。用的是同一種，剔選即可。',
        en: 'Bring both originals. If it is the same one, just tick this.',
      },
    ],
    form: 'original',
    claims: [],
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
      'zh-HK': '卡在別人名下，你不能自行辦理。',
      en: 'You cannot give up a card that is in another person’s name.',
    },
    how: [
      {
        'zh-CN': '认识机主：请他本人去，或写授权书。',
        'zh-HK': '認識登記人：請他親自去，或寫授權書。',
        en: 'If you know the holder: ask them to go, or to write a letter of authority.',
      },
      {
        'zh-CN': '也可以先过户到你名下，再由你办。',
        'zh-HK': '也可先轉名到你名下，再由你辦理。',
        en: 'Or first transfer the card to your name, then give it up yourself.',
      },
      {
        'zh-CN': '不认识机主：别充值，先解绑，打客服热线说明情况。',
        'zh-HK': '不認識登記人：不要再增值，先解除綁定，再致電客戶服務熱線說明。',
        en: 'If you do not know the holder: stop topping up, unlink everything, and explain to the hotline.',
      },
      {
        'zh-CN': '别去找卖家要别人的证件。',
        'zh-HK': '不要向賣家索取別人的證件。',
        en: 'Do not ask the seller for someone else’s ID.',
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
          'zh-CN': '香港储值卡：机主可要求该运营商取消这张卡的登记。',
          'zh-HK': '香港儲值卡：登記人可要求該電訊商取消這張卡的登記。',
          en: 'Hong Kong prepaid card: its registered user can ask that operator to remove the registration.',
        },
        source: ofcaRegistrationFaq,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 更改机主要到客户中心办，收费 200 港元。',
          'zh-HK': 'CMHK 更改登記人須到客戶中心辦理，收費 200 港元。',
          en: 'CMHK changes the registered holder only at a Customer Centre, for HK$200.',
        },
        source: cmhkAftersales,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：不在你名下的卡，能不能停用，要什么证明。',
          'zh-HK': '問清楚：不在你名下的卡可否停用，要甚麼證明。',
          en: 'Ask: can a card that is not in your name be stopped, and what proof is needed?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.card-number',
    station: 'documents',
    required: true,
    when: {},
    channel: null,
    title: {
      'zh-CN': '号码和 SIM 卡背面的长号码',
      'zh-HK': '號碼和 SIM 卡背面的長號碼',
      en: 'The number, and the long number on the SIM',
    },
    why: {
      'zh-CN': '柜台和客服会用它们核对。',
      'zh-HK': '門市和客戶服務會用來核對。',
      en: 'Staff use both to find the right card.',
    },
    how: [
      {
        'zh-CN': '把号码抄在纸上。一卡两号的，两个都抄。',
        'zh-HK': '把號碼抄在紙上。一卡兩號的，兩個都抄。',
        en: 'Write the number on paper. With two numbers, write both.',
      },
      {
        'zh-CN': 'ICCID 印在卡上或卡托上，19 或 20 位，89 开头。',
        'zh-HK': 'ICCID 印在卡上或卡套上，19 或 20 位，以 89 開頭。',
        en: 'The ICCID is on the SIM or its holder: 19 or 20 characters, starting with 89.',
      },
      {
        'zh-CN': '手机的“关于本机”里也能看到。',
        'zh-HK': '在手機「關於本機」也可看到。',
        en: 'The phone shows it too, under About.',
      },
      {
        'zh-CN': '不用写进这个 App。',
        'zh-HK': '不用輸入這個應用程式。',
        en: 'Keep it on paper; this app does not ask for it.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { operator: ['china-unicom'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：App 里是要短信验证码，还是 ICCID。',
          'zh-HK': '問清楚：應用程式要短訊驗證碼，還是 ICCID。',
          en: 'Ask: does the app want a code by text, or the ICCID?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.sim-card',
    station: 'documents',
    required: true,
    when: { sim: ['plastic', 'unknown'] },
    channel: null,
    title: { 'zh-CN': 'SIM 卡本身', 'zh-HK': 'SIM 卡', en: 'The SIM card itself' },
    why: {
      'zh-CN': '柜台可能要核对，有的还要收回。',
      'zh-HK': '門市或要核對，有的要收回。',
      en: 'Staff may check it, and some operators take it back.',
    },
    how: [
      {
        'zh-CN': '带着能开机的手机，卡插在里面。',
        'zh-HK': '帶同可開機的手機，卡放在裏面。',
        en: 'Bring a phone that works, with the SIM in it.',
      },
      {
        'zh-CN': '储值卡的卡托留着的，一起带。',
        'zh-HK': '儲值卡的卡套仍在的，一併帶去。',
        en: 'If you kept a prepaid card’s holder, bring that too.',
      },
      {
        'zh-CN': '办妥之前不要剪卡。',
        'zh-HK': '辦妥之前不要剪卡。',
        en: 'Do not cut the card before it is settled.',
      },
    ],
    form: 'original',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地号码：到营业厅办，要带登记的证件；卡也一起带上。',
          'zh-HK': '內地號碼：到內地門市辦理，要帶登記的證件；卡也一併帶去。',
          en: 'Mainland number: the shop needs the registered document; bring the card along.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['csl'] },
        mark: 'official',
        text: {
          'zh-CN': 'csl 的旧条款写明：SIM 卡属公司所有，终止服务时要交还。',
          'zh-HK': 'csl 的舊條款寫明：SIM 卡屬公司所有，終止服務時須交還。',
          en: 'An older csl text says the SIM stays its property and must be returned.',
        },
        source: cslGeneralTerms,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 储值卡：补卡要看卡托，而且要在有效期内。',
          'zh-HK': 'CMHK 儲值卡：補卡須出示卡套，並須在有效期內。',
          en: 'CMHK prepaid: a replacement needs the card holder (the plastic frame), within validity.',
        },
        source: cmhkLostCard,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.lost-report',
    station: 'documents',
    required: true,
    when: { sim: ['lost'] },
    channel: null,
    title: { 'zh-CN': '挂失的记录', 'zh-HK': '報失紀錄', en: 'A record that you reported it lost' },
    why: {
      'zh-CN': '先停住这张卡，别人就用不了。',
      'zh-HK': '先停用這張卡，別人便不能使用。',
      en: 'Stop the card first, so that nobody else can use it.',
    },
    how: [
      {
        'zh-CN': '打官方客服热线，要求临时停机。',
        'zh-HK': '致電官方客戶服務熱線，要求暫停服務。',
        en: 'Call the official hotline and ask to suspend the line.',
      },
      {
        'zh-CN': '记下时间、工号和回复。',
        'zh-HK': '記下時間、職員編號和答覆。',
        en: 'Note the time, the staff number and the answer.',
      },
      {
        'zh-CN': '要收验证码才能解绑的，先补卡，再解绑。',
        'zh-HK': '須收驗證碼才可解除綁定的，先補卡，再解除綁定。',
        en: 'If you still need codes to unlink things, get a replacement SIM first.',
      },
      {
        'zh-CN': '带证件去营业厅，一次问清补卡和注销。',
        'zh-HK': '帶證件到門市，一次問清補卡和取消服務。',
        en: 'Take your ID to a shop and ask about both replacing and giving up.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '联通号码：丢卡可打热线或到营业厅，临时停机。',
          'zh-HK': '聯通號碼：遺失卡可致電熱線或到內地門市，暫時停用。',
          en: 'China Unicom: a lost card can be suspended by hotline or at a shop.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港号码：有的运营商只接受机主挂失。停用生效前的费用由机主负责，可能要等约 30 分钟。',
          'zh-HK': '香港號碼：部分電訊商只接受登記人報失。停用生效前的費用由登記人承擔，或需約 30 分鐘。',
          en: 'Hong Kong number: some operators take the report from the holder only. The holder is liable until it takes effect, perhaps 30 minutes.',
        },
        source: ofcaLossReport,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 储值卡：丢了马上打电话。已用掉的金额不退。',
          'zh-HK': 'CMHK 儲值卡：遺失後立即致電。已用的金額不獲退還。',
          en: 'CMHK prepaid: call at once. Value already spent is not refunded.',
        },
        source: cmhkLostCard,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['valuegb'] },
        mark: 'official',
        text: {
          'zh-CN': 'ValueGB：丢了卡，要出示卡托上的凭证。',
          'zh-HK': 'ValueGB：遺失了卡，要出示卡套上的證明。',
          en: 'ValueGB: for a lost SIM, show the certificate on the card holder.',
        },
        source: valuegbFaq,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.contact',
    station: 'documents',
    required: true,
    when: {},
    channel: null,
    title: { 'zh-CN': '另一个联系方式', 'zh-HK': '另一個聯絡方法', en: 'Another way to reach you' },
    why: {
      'zh-CN': '这张卡停了以后，运营商要能找到你。',
      'zh-HK': '這張卡停用後，電訊商要能找到你。',
      en: 'Once this card stops, the operator must still reach you.',
    },
    how: [
      {
        'zh-CN': '准备一个在用的手机号，能收短信。',
        'zh-HK': '準備一個使用中的號碼，可收短訊。',
        en: 'Have another number in use that receives texts.',
      },
      {
        'zh-CN': '再加一个常看的邮箱。',
        'zh-HK': '再加一個常用的電郵。',
        en: 'Add an e-mail address you read.',
      },
      {
        'zh-CN': '不要填正要放弃的号码。',
        'zh-HK': '不要填正要放棄的號碼。',
        en: 'Do not give the number you are giving up.',
      },
    ],
    form: 'information',
    claims: [],
  },
  {
    id: 'documents.bills',
    station: 'documents',
    required: true,
    when: { debts: ['open', 'unknown'] },
    channel: null,
    title: {
      'zh-CN': '最近的账单和未付的单',
      'zh-HK': '最近的月結單和未繳帳單',
      en: 'Recent bills, and whatever is unpaid',
    },
    why: {
      'zh-CN': '有欠费的，要对着账单说清楚。',
      'zh-HK': '有欠款的，要對著帳單說清楚。',
      en: 'If something is owed, settle it bill in hand.',
    },
    how: [
      {
        'zh-CN': '下载最近 3 到 6 个月的账单。',
        'zh-HK': '下載最近 3 至 6 個月的月結單。',
        en: 'Download the last three to six months.',
      },
      { 'zh-CN': '未付的几张单独放一起。', 'zh-HK': '未繳的另放一起。', en: 'Keep the unpaid ones apart.' },
      { 'zh-CN': '付了就留付款记录。', 'zh-HK': '繳付後保留紀錄。', en: 'After paying, keep the proof.' },
    ],
    form: 'copy',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地号码：你要话费清单，运营商应免费提供。',
          'zh-HK': '內地號碼：你要求收費清單，電訊商須免費提供。',
          en: 'Mainland number: on request, the operator must give an itemised bill for free.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：网站上可免费看 6 个月的账单和通话记录。',
          'zh-HK': '3HK：網站可免費查看 6 個月的月結單和通話紀錄。',
          en: '3HK: six months of bills and calls are free on its site.',
        },
        source: threeCharges,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.contract',
    station: 'documents',
    required: false,
    when: { plan: ['contract', 'unknown'] },
    channel: null,
    title: { 'zh-CN': '合约或入网协议', 'zh-HK': '合約或服務協議', en: 'The contract' },
    why: {
      'zh-CN': '期限、违约金和通知期都写在里面。',
      'zh-HK': '期限、賠償和通知期都寫在裏面。',
      en: 'It states the term, the fee for leaving and the notice.',
    },
    how: [
      {
        'zh-CN': '找纸质合约，或翻邮箱里的电子版。',
        'zh-HK': '找紙本合約，或翻查電郵內的電子版。',
        en: 'Find the paper, or the copy in your e-mail.',
      },
      {
        'zh-CN': '把到期日和附加服务圈出来。',
        'zh-HK': '把到期日和附加服務圈出。',
        en: 'Mark the end date and every add-on.',
      },
      {
        'zh-CN': '找不到的，向运营商要副本。',
        'zh-HK': '找不到的，向電訊商索取副本。',
        en: 'If it is gone, ask the operator for a copy.',
      },
    ],
    form: 'copy',
    claims: [
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：补发合约每份 150 港元。',
          'zh-HK': '3HK：補發合約每份 150 港元。',
          en: '3HK: a copy of the agreement costs HK$150.',
        },
        source: threeCharges,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'documents.service-password',
    station: 'documents',
    required: false,
    when: { numbers: ['mainland', 'both', 'unknown'] },
    channel: null,
    title: { 'zh-CN': '服务密码', 'zh-HK': '服務密碼', en: 'The service password' },
    why: {
      'zh-CN': '内地有的营业厅会问。',
      'zh-HK': '部分內地門市會問。',
      en: 'Some mainland shops ask for it.',
    },
    how: [
      {
        'zh-CN': '记不起来，就在官方 App 或客服热线重设。',
        'zh-HK': '記不起的話，在官方應用程式或熱線重設。',
        en: 'If forgotten, reset it in the official app or by hotline.',
      },
      {
        'zh-CN': '趁卡还能收短信时做。',
        'zh-HK': '趁卡仍可收短訊時做。',
        en: 'Do it while the SIM still receives texts.',
      },
      {
        'zh-CN': '只在官方页面和柜台输入，不告诉别人。',
        'zh-HK': '只在官方網頁和門市輸入，不告訴別人。',
        en: 'Enter it only on official pages or at the counter. Tell nobody.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '2019 年报道：异地办理时，有营业厅要原件、号码和服务密码。',
          'zh-HK': '2019 年報道：異地辦理時，有內地門市要正本、號碼和服務密碼。',
          en: 'A 2019 report: for remote requests, shops wanted the original ID, the number and the service password.',
        },
        source: remoteCancelPress,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

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
        'zh-CN': '两种都带原件。是同一种的，勾上就行。',
        'zh-HK': '兩種都帶正本。是同一種的，剔選即可。',
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
        'zh-CN': '也可以先过户到你名下，再由你办。',
        'zh-HK': '也可先轉名到你名下，再由你辦理。',
        en: 'Or first transfer the card to your name, then give it up yourself.',
      },
      {
        'zh-CN': '不认识机主：别再充值，先解绑，再打客服热线说明情况。',
        'zh-HK': '不認識登記人：不要再增值，先解除綁定，再致電客戶服務熱線說明情況。',
        en: 'If you do not know the holder: stop topping up, unlink everything, then explain to the hotline.',
      },
      {
        'zh-CN': '不要找卖家要别人的证件。',
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
          'zh-CN': '香港储值卡：机主可以要求发卡的运营商取消实名登记。',
          'zh-HK': '香港儲值卡：登記人可要求發卡的電訊商取消實名登記。',
          en: 'Hong Kong prepaid: the registered holder can ask the operator that issued the card to remove the registration.',
        },
        source: ofcaRegistrationFaq,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK：更改机主要到客户中心，收费 200 港元。',
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
      'zh-HK': '門市和客服會用它們核對。',
      en: 'Staff use both to find the right card.',
    },
    how: [
      {
        'zh-CN': '把号码抄在纸上。一卡两号的，两个都抄。',
        'zh-HK': '把號碼抄在紙上。一卡兩號的，兩個都抄。',
        en: 'Write the number on paper. With two numbers, write both.',
      },
      {
        'zh-CN': '长号码也叫 ICCID，印在卡上或卡托上，19 或 20 位，以 89 开头。',
        'zh-HK': '長號碼也叫 ICCID，印在卡上或卡套上，19 或 20 位，以 89 開頭。',
        en: 'The long number, or ICCID, is on the SIM or its holder: 19 or 20 characters, starting with 89.',
      },
      {
        'zh-CN': '手机的“关于本机”里也能看到。',
        'zh-HK': '在手機「關於本機」也可看到。',
        en: 'The phone shows it too, under About.',
      },
      {
        'zh-CN': '不用填进这个清单。',
        'zh-HK': '不用填進這份清單。',
        en: 'Keep it on paper; this checklist does not ask for it.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { operator: ['china-unicom'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：App 要短信验证码，还是要 ICCID。',
          'zh-HK': '問清楚：應用程式要短訊驗證碼，還是要 ICCID。',
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
      'zh-HK': '門市可能要核對，有的還要收回。',
      en: 'Staff may check it, and some operators take it back.',
    },
    how: [
      {
        'zh-CN': '带能开机的手机，卡插在里面。',
        'zh-HK': '帶可開機的手機，卡插在裏面。',
        en: 'Bring a phone that works, with the SIM in it.',
      },
      {
        'zh-CN': '储值卡的卡托还在的，也带上。',
        'zh-HK': '儲值卡的卡套仍在的，也帶上。',
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
          'zh-CN': '中国移动、中国联通的协议：到营业厅办要带登记时用的证件原件；SIM 卡也带上。',
          'zh-HK': '中國移動、中國聯通的協議：到內地門市辦理要帶登記時用的證件正本；SIM 卡也帶上。',
          en: 'China Mobile and China Unicom contracts: the shop wants the original of the document used to register; bring the SIM too.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['csl'] },
        mark: 'official',
        text: {
          'zh-CN': 'csl 的旧条款：SIM 卡归公司所有，终止服务时要交还。',
          'zh-HK': 'csl 的舊條款：SIM 卡屬公司所有，終止服務時要交還。',
          en: 'Older csl terms: the SIM belongs to the company and must be returned when the service ends.',
        },
        source: cslGeneralTerms,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 储值卡：补卡要出示卡托，还要在有效期内。',
          'zh-HK': 'CMHK 儲值卡：補卡要出示卡套，還要在有效期內。',
          en: 'CMHK prepaid: for a replacement, show the card holder (the plastic frame) while the card is still valid.',
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
      'zh-CN': '先停了这张卡，别人就用不了。',
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
        'zh-CN': '要收验证码才能解绑的，先补卡。',
        'zh-HK': '要收驗證碼才可解除綁定的，先補卡。',
        en: 'If you still need codes to unlink things, get a replacement SIM first.',
      },
      {
        'zh-CN': '带证件去营业厅，补卡和注销一次问清。',
        'zh-HK': '帶證件到門市，補卡和取消服務一次問清。',
        en: 'Take your ID to a shop and ask there about a new SIM and about giving up the number.',
      },
    ],
    form: 'information',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-unicom', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '中国联通的协议：丢了卡，可以打热线或到营业厅，临时停机。',
          'zh-HK': '中國聯通的協議：遺失了卡，可致電熱線或到內地門市，暫時停用。',
          en: 'China Unicom’s contract: a lost card can be suspended by hotline or at a shop.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港号码：有的运营商只让机主本人挂失。停用可能要等约 30 分钟才生效，之前的费用由机主付。',
          'zh-HK':
            '香港號碼：有的電訊商只接受登記人本人報失。停用可能要等約 30 分鐘才生效，之前的費用由登記人支付。',
          en: 'Hong Kong number: some operators take the report from the holder only. It may take about 30 minutes to work; the holder pays for anything before that.',
        },
        source: ofcaLossReport,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['cmhk'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': 'CMHK 储值卡：丢了马上打电话。已经花掉的钱不退。',
          'zh-HK': 'CMHK 儲值卡：遺失了立即致電。已用去的金額不退。',
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
        'zh-CN': '准备另一个能收短信的手机号。',
        'zh-HK': '準備另一個可收短訊的號碼。',
        en: 'Have another number that receives texts.',
      },
      {
        'zh-CN': '再加一个常看的邮箱。',
        'zh-HK': '再加一個常看的電郵。',
        en: 'Add an e-mail address you read.',
      },
      {
        'zh-CN': '不要填要放弃的这个号码。',
        'zh-HK': '不要填要放棄的這個號碼。',
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
      { 'zh-CN': '没付的另外放。', 'zh-HK': '未繳的另外放。', en: 'Keep the unpaid ones apart.' },
      {
        'zh-CN': '付了的，留下付款记录。',
        'zh-HK': '繳了的，保留付款紀錄。',
        en: 'After paying, keep the proof.',
      },
    ],
    form: 'copy',
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地：你要话费清单，运营商要免费给。',
          'zh-HK': '內地：你要求收費清單，電訊商要免費提供。',
          en: 'Mainland: if you ask for an itemised bill, the operator must give it free.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：网站上可以免费查 6 个月的账单和通话记录。',
          'zh-HK': '3HK：網站上可免費查看 6 個月的月結單和通話紀錄。',
          en: '3HK: six months of bills and call records are free on its site.',
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
      'zh-CN': '合约到哪天、违约金多少、提前几天通知，都写在里面。',
      'zh-HK': '合約到哪天、賠償多少、提早幾天通知，都寫在裏面。',
      en: 'It says when the term ends, what leaving costs and how much notice is due.',
    },
    how: [
      {
        'zh-CN': '找纸质合约，或翻邮箱里的电子版。',
        'zh-HK': '找紙本合約，或翻查電郵內的電子版。',
        en: 'Find the paper, or the copy in your e-mail.',
      },
      {
        'zh-CN': '圈出到期日和附加服务。',
        'zh-HK': '圈出到期日和附加服務。',
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
      'zh-HK': '有的內地門市會問。',
      en: 'Some mainland shops ask for it.',
    },
    how: [
      {
        'zh-CN': '忘了的，在官方 App 或打客服热线重设。',
        'zh-HK': '忘記了的，在官方應用程式或致電客戶服務熱線重設。',
        en: 'If forgotten, reset it in the official app or by hotline.',
      },
      {
        'zh-CN': '趁卡还能收短信，先办好。',
        'zh-HK': '趁卡仍可收短訊，先辦好。',
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
          'zh-CN': '2019 年报道：异地办理时，有的营业厅要证件原件、号码和服务密码。',
          'zh-HK': '2019 年報道：異地辦理時，有的內地門市要證件正本、號碼和服務密碼。',
          en: 'A 2019 report: away from home, some shops wanted the original ID, the number and the service password.',
        },
        source: remoteCancelPress,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

import type { Item } from '#content/authored.ts'
import { cmhkReplacement, cslCardReturned } from '#content/claims/operators.ts'
import {
  chinaMobileAgreement,
  chinaUnicomAgreement,
  cmhkLostCard,
  ofcaLossReport,
  valuegbFaq,
} from '#content/sources.ts'

/** Which card it is. */
export const documentsOfCard: readonly Item[] = [
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
        'zh-CN': '能到营业厅的，带证件去，补卡和注销一次问清。',
        'zh-HK': '能到門市的，帶證件去，補卡和取消服務一次問清。',
        en: 'If you can get to a shop, take your ID and ask there about a new SIM and about giving up the number.',
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
          'zh-CN': 'ValueGB：丢了卡，要出示卡板上的凭证。',
          'zh-HK': 'ValueGB：遺失了卡，要出示卡套上的證明。',
          en: 'ValueGB: for a lost SIM, show the certificate on the frame it came in.',
        },
        source: valuegbFaq,
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
        'zh-CN': '长号码也叫 ICCID，印在卡上或卡板（取下 SIM 卡的那块塑料）上，19 或 20 位，以 89 开头。',
        'zh-HK': '長號碼也叫 ICCID，印在卡上或卡套上，19 或 20 位，以 89 開頭。',
        en: 'The long number, or ICCID, is on the SIM or on the frame it came in: 19 or 20 characters, starting with 89.',
      },
      {
        'zh-CN': '手机的“关于本机”里也能看到。卡不在手边的，看卡板、包装或开卡单。',
        'zh-HK': '在手機「關於本機」也可看到。卡不在手邊的，看卡套、包裝或開卡單據。',
        en: 'The phone shows it too, under About. If the SIM is gone, look at its frame, the packaging or the first receipt.',
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
      {
        when: { sim: ['lost'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：卡不在手边、长号码找不到了，用什么核对。',
          'zh-HK': '問清楚：卡不在手邊、找不到長號碼，用甚麼核對。',
          en: 'Ask: with neither the SIM nor the long number, what is checked instead?',
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
        'zh-CN': '储值卡的卡板还在的，也带上。',
        'zh-HK': '儲值卡的卡套仍在的，也帶上。',
        en: 'If you kept the frame a prepaid card came in, bring that too.',
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
        when: {
          numbers: ['mainland', 'both', 'unknown'],
          operator: ['china-mobile', 'china-unicom', 'unknown'],
        },
        mark: 'official',
        text: {
          'zh-CN': '中国移动、中国联通的协议：到营业厅办，证件之外，SIM 卡也要带上。',
          'zh-HK': '中國移動、中國聯通的協議：到內地門市辦理，證件之外，SIM 卡也要帶上。',
          en: 'China Mobile and China Unicom contracts: at the shop, bring the SIM as well as your document.',
        },
        source: chinaMobileAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      cslCardReturned,
      cmhkReplacement,
    ],
  },
  {
    id: 'documents.purchase-record',
    station: 'documents',
    required: false,
    when: { bought: ['reseller'] },
    channel: null,
    title: { 'zh-CN': '买卡的记录', 'zh-HK': '買卡的紀錄', en: 'A record of the purchase' },
    why: {
      'zh-CN': '卡要是不在你名下，就靠它说明卡是怎么来的。',
      'zh-HK': '卡如不在你名下，便靠它說明卡是怎樣得來的。',
      en: 'If the card is not in your name, it shows how you came by it.',
    },
    how: [
      {
        'zh-CN': '找付款记录、订单、收据，打印或截图。',
        'zh-HK': '找付款紀錄、訂單、收據，列印或截圖。',
        en: 'Find the payment, order or receipt; print it or take a screenshot.',
      },
      {
        'zh-CN': '看得出哪天、从哪里买的就够，别的遮住。',
        'zh-HK': '看得出哪日、從哪裏買便足夠，其他遮住。',
        en: 'It need only show when and where you bought it; cover the rest.',
      },
      {
        'zh-CN': '找不到的，不用再去找卖家。',
        'zh-HK': '找不到的，不用再找賣家。',
        en: 'If you cannot find one, do not go back to the seller for it.',
      },
    ],
    form: 'copy',
    claims: [],
  },
]

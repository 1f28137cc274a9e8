import type { Item } from '#content/authored.ts'
import { cmhkReplacement, cslCardReturned } from '#content/claims/operators.ts'
import { chinaMobileAgreement } from '#content/sources.ts'

/** Which card it is. */
export const documentsOfCard: readonly Item[] = [
  {
    id: 'documents.card-number',
    station: 'documents',
    required: true,
    when: {},
    channel: null,
    title: {
      'zh-CN': '号码和 SIM 卡背面的长号码',
      'zh-HK': '號碼和 SIM 卡背面的長號碼',
      en: 'The number, and the long number on the SIM',
    },
    why: {
      'zh-CN': '柜台和客服会用它们核对。',
      'zh-HK': '門市和客服會用它們核對。',
      en: 'Staff use both to find the right card.',
    },
    how: [
      {
        when: { numbers: ['mainland', 'hongkong'] },
        text: {
          'zh-CN': '把号码抄在纸上，不用填进这个清单。',
          'zh-HK': '把號碼抄在紙上，不用填進這份清單。',
          en: 'Write the number on paper; this checklist does not ask for it.',
        },
      },
      {
        when: { numbers: ['both', 'unknown'] },
        text: {
          'zh-CN': '把号码抄在纸上，不用填进这个清单。一卡两号的，两个都抄。',
          'zh-HK': '把號碼抄在紙上，不用填進這份清單。一卡兩號的，兩個都抄。',
          en: 'Write the number on paper; this checklist does not ask for it. With two numbers, write both.',
        },
      },
      {
        'zh-CN': '长号码也叫 ICCID，19 或 20 位，以 89 开头。印在卡上，或卡板上（取下 SIM 卡的那块塑料）。',
        'zh-HK': '長號碼也叫 ICCID，印在卡上或卡套上，19 或 20 位，以 89 開頭。',
        en: 'The long number, or ICCID, is on the SIM or on the frame it came in: 19 or 20 characters, starting with 89.',
      },
      {
        when: { sim: ['plastic', 'esim', 'unknown'] },
        text: {
          'zh-CN': '手机的“关于本机”里也能看到。',
          'zh-HK': '在手機「關於本機」也可看到。',
          en: 'The phone shows it too, under About.',
        },
      },
      {
        'zh-CN': '卡不在手边的，看卡板、包装或开卡单。',
        'zh-HK': '卡不在手邊的，看卡套、包裝或開卡單據。',
        en: 'If the SIM is not at hand, look at its frame, the packaging or the first receipt.',
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
        when: { plan: ['prepaid', 'unknown'] },
        text: {
          'zh-CN': '储值卡的卡板还在的，也带上。',
          'zh-HK': '儲值卡的卡套仍在的，也帶上。',
          en: 'If you kept the frame a prepaid card came in, bring that too.',
        },
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

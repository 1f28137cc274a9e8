import type { Item } from '#content/authored.ts'
import {
  miitRemoteCancel,
  ofcaOneCard,
  ofcaRegistrationFaq,
  remoteCancelPress,
  telecomRegulations,
  threeDisconnection,
} from '#content/sources.ts'

/** How to submit in a shop. */
export const submitCounter: readonly Item[] = [
  {
    id: 'submit.counter.shop',
    station: 'submit',
    required: false,
    when: {},
    channel: 'counter',
    title: { 'zh-CN': '选对门店', 'zh-HK': '選對門市', en: 'Choose the right shop' },
    why: {
      'zh-CN': '代理店和小店，常常办不了。',
      'zh-HK': '代理店和小店，常常不能辦理。',
      en: 'Small agents often cannot do it.',
    },
    how: [
      {
        'zh-CN': '在官网查自营营业厅的地址和时间。',
        'zh-HK': '在官方網站查直營門市的地址和時間。',
        en: 'Find the operator’s own shops and hours on its official site.',
      },
      {
        'zh-CN': '异地办的，先问这家能不能办。',
        'zh-HK': '異地辦的，先問這間門市可否辦理。',
        en: 'Away from home? Ask whether this shop can do it.',
      },
      {
        'zh-CN': '香港号码，去该运营商在香港的门店。',
        'zh-HK': '香港號碼，到該電訊商在香港的門市。',
        en: 'For a Hong Kong number, go to that operator’s shop in Hong Kong.',
      },
      {
        'zh-CN': '去之前打电话问要带什么。',
        'zh-HK': '去之前致電問清要帶甚麼。',
        en: 'Call first and ask what to bring.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '内地三家运营商自 2019 年起要提供异地销户。',
          'zh-HK': '內地三間電訊商自 2019 年起須提供異地取消服務。',
          en: 'Since 2019 the three mainland operators must offer cancelling away from home.',
        },
        source: miitRemoteCancel,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN': '2019 年报道：有的营业厅当场能办，有的转给归属地，要 7–15 个工作日。只有自营厅办。',
          'zh-HK': '2019 年報道：部分內地門市即場可辦，部分轉交歸屬地，需 7–15 個工作天。只有直營門市辦理。',
          en: 'A 2019 report: some shops did it at once, others passed it to the home branch, 7–15 working days. Own shops only.',
        },
        source: remoteCancelPress,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['both'] },
        mark: 'official',
        text: {
          'zh-CN': '一卡多号：有疑问先找香港的运营商。',
          'zh-HK': '一卡多號：有疑問先聯絡香港電訊商。',
          en: 'One card, several numbers: turn to the Hong Kong operator first.',
        },
        source: ofcaOneCard,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk'] },
        mark: 'official',
        text: {
          'zh-CN': '3HK：可到 3Shop 递交取消表格。',
          'zh-HK': '3HK：可到 3Shop 遞交取消表格。',
          en: '3HK: hand the disconnection form in at a 3Shop.',
        },
        source: threeDisconnection,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['china-broadnet'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：广电的卡是不是只能回归属地营业厅办。',
          'zh-HK': '問清楚：廣電的卡是否只可在歸屬地門市辦理。',
          en: 'Ask: does Broadnet require a shop in the number’s home area?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.counter.time',
    station: 'submit',
    required: false,
    when: {},
    channel: 'counter',
    title: { 'zh-CN': '错开高峰', 'zh-HK': '避開繁忙時間', en: 'Avoid the rush' },
    why: {
      'zh-CN': '人多要排很久，材料不齐还得再来。',
      'zh-HK': '人多要排很久，文件不齊要再來。',
      en: 'Queues can be long, and missing papers mean another visit.',
    },
    how: [
      {
        'zh-CN': '工作日上午人少，午休、周末、月底人多。',
        'zh-HK': '平日上午人少，午膳、週末、月底人多。',
        en: 'Weekday mornings are quiet; lunch, weekends and month ends are not.',
      },
      { 'zh-CN': '能预约的先预约。', 'zh-HK': '可預約的先預約。', en: 'Book a slot if you can.' },
      {
        'zh-CN': '留一个小时，手机充好电。',
        'zh-HK': '預留一小時，手機充滿電。',
        en: 'Allow an hour and charge your phone.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：月底出账前后能不能办。',
          'zh-HK': '問清楚：月底出帳前後可否辦理。',
          en: 'Ask: does it work around the monthly billing date?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.counter.bring',
    station: 'submit',
    required: false,
    when: {},
    channel: 'counter',
    title: { 'zh-CN': '带齐材料', 'zh-HK': '帶齊文件', en: 'Bring everything' },
    why: {
      'zh-CN': '少一样就要再跑一趟。',
      'zh-HK': '欠一樣便要再走一趟。',
      en: 'One thing missing means coming back.',
    },
    how: [
      {
        'zh-CN': '照材料一站的清单，装进一个袋子。',
        'zh-HK': '照文件一站的清單，放進一個袋。',
        en: 'Put everything on the documents list in one bag.',
      },
      {
        'zh-CN': '打印柜台用的一页纸，办理时递给店员。',
        'zh-HK': '列印門市用的一頁紙，辦理時交給職員。',
        en: 'Print the counter sheet and hand it over.',
      },
      {
        'zh-CN': '手机里存一份，没有数据也能看。',
        'zh-HK': '手機存一份，沒有數據也可看。',
        en: 'Keep a copy on the phone; it works without data.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.apply',
    station: 'submit',
    required: false,
    when: {},
    channel: 'counter',
    title: { 'zh-CN': '提出申请', 'zh-HK': '提出申請', en: 'Make the request' },
    why: {
      'zh-CN': '说清楚要停的是哪个号码，办到哪一步。',
      'zh-HK': '說清楚要停的是哪個號碼，辦到哪一步。',
      en: 'Say plainly which number is to end, and how far.',
    },
    how: [
      {
        'zh-CN': '说：我要放弃这个号码，请帮我办销户。',
        'zh-HK': '說：我要放棄這個號碼，請幫我辦取消服務。',
        en: 'Say: I want to give up this number; please close its account.',
      },
      {
        'zh-CN': '劝你改套餐，想好再答；你可以说不。',
        'zh-HK': '勸你轉計劃，想清楚才答；你可以拒絕。',
        en: 'If they suggest another plan, take your time; you may refuse.',
      },
      {
        'zh-CN': '不给办的，问理由，请他写下来。',
        'zh-HK': '不獲辦理，問原因，請對方寫下。',
        en: 'If they refuse, ask why, in writing.',
      },
      {
        'zh-CN': '当场问余额、最后一张单、哪天生效。',
        'zh-HK': '即場問餘額、最後一張單、哪天生效。',
        en: 'Ask then about the balance, the last bill and the effective day.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港储值卡：要办的就是撤销实名登记，由登记的人向该运营商提出。',
          'zh-HK': '香港儲值卡：要辦的就是撤銷實名登記，由登記人向該電訊商提出。',
          en: 'Hong Kong prepaid: what you ask for is that the registration be removed; its registered user asks that operator.',
        },
        source: ofcaRegistrationFaq,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地：运营商没有正当理由，不得拒绝、拖延或中止服务，也不得刁难投诉的用户。',
          'zh-HK': '內地：電訊商沒有正當理由，不得拒絕、拖延或中止服務，亦不得刁難投訴的用戶。',
          en: 'Mainland: an operator may not refuse, delay or stop service, or obstruct a complaint, without good reason.',
        },
        source: telecomRegulations,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'submit.counter.check-form',
    station: 'submit',
    required: false,
    when: {},
    channel: 'counter',
    title: { 'zh-CN': '签字前看清楚', 'zh-HK': '簽名前看清楚', en: 'Read before you sign' },
    why: {
      'zh-CN': '签了字，就按字面办。',
      'zh-HK': '簽了字，便按字面辦理。',
      en: 'Once signed, they act as written.',
    },
    how: [
      {
        'zh-CN': '看号码、日期、余额去处、有没有新套餐。',
        'zh-HK': '看號碼、日期、餘額去向、有沒有新計劃。',
        en: 'Read the number, the date, what happens to the balance, and any new plan.',
      },
      {
        'zh-CN': '写的是暂停还是放弃，看准。',
        'zh-HK': '寫的是暫停還是放棄，看清楚。',
        en: 'Make sure whether it says pause or give up.',
      },
      {
        'zh-CN': '和原来说的不一样，先改再签。',
        'zh-HK': '與原先所說不同，先改才簽。',
        en: 'If it is not what was said, have it changed first.',
      },
      { 'zh-CN': '别签空白的表。', 'zh-HK': '不要簽空白表格。', en: 'Never sign a blank form.' },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'submit.counter.receipt',
    station: 'submit',
    required: false,
    when: {},
    channel: 'counter',
    title: { 'zh-CN': '拿回执', 'zh-HK': '取收據', en: 'Take a receipt' },
    why: {
      'zh-CN': '没有回执，日后说不清。',
      'zh-HK': '沒有收據，日後難以說明。',
      en: 'Without it you cannot prove anything later.',
    },
    how: [
      {
        'zh-CN': '要盖章的受理单，看申请号、日期、地点。',
        'zh-HK': '索取蓋印的受理單，看申請編號、日期、地點。',
        en: 'Ask for a stamped slip with reference, date and place.',
      },
      {
        'zh-CN': '抄下店员工号，拍一张照。',
        'zh-HK': '抄下職員編號，拍一張相。',
        en: 'Note the staff number and take a photo.',
      },
      {
        'zh-CN': '没有单子的，请发一条短信确认。',
        'zh-HK': '沒有單據的，請對方傳短訊確認。',
        en: 'If there is no slip, ask for a confirming text.',
      },
      {
        'zh-CN': '回来记到跟进一站。',
        'zh-HK': '回來記到跟進一站。',
        en: 'Come back and note it at the follow-up station.',
      },
    ],
    form: null,
    claims: [],
  },
]

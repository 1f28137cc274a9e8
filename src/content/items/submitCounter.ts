import type { Item } from '#content/authored.ts'
import { threeFormWays } from '#content/claims/operators.ts'
import { askHomeShopOnly } from '#content/claims/questions.ts'
import { hongKongPrepaidRequest, mainlandRemote, oneCardAskFirst } from '#content/claims/rules.ts'
import { remoteCancelPress, telecomRegulations } from '#content/sources.ts'

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
      en: 'Agents and small shops often cannot do it.',
    },
    how: [
      {
        'zh-CN': '在官网查自营营业厅的地址和营业时间。',
        'zh-HK': '在官方網站查直營門市的地址和營業時間。',
        en: 'On the official site, find the operator’s own shops and their hours.',
      },
      {
        'zh-CN': '在外地办的，先问这家能不能办。',
        'zh-HK': '在外地辦的，先問這間可否辦理。',
        en: 'Away from home? Ask whether this shop can do it.',
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        text: {
          'zh-CN': '香港号码，去这家运营商在香港的门店；没有门店的，问到哪里当面办。',
          'zh-HK': '香港號碼，到這間電訊商在香港的門市；沒有門市的，問到哪裏親身辦理。',
          en: 'For a Hong Kong number, go to that operator’s shop in Hong Kong; if it has none, ask where to go in person.',
        },
      },
      {
        'zh-CN': '去之前打电话问清要带什么。',
        'zh-HK': '去之前致電問清要帶甚麼。',
        en: 'Call first and ask what to bring.',
      },
    ],
    form: null,
    claims: [
      mainlandRemote,
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'secondary',
        text: {
          'zh-CN':
            '2019 年报道：联通当场能办，移动、电信转给归属地，要 7 到 15 个工作日；都只有自营营业厅能办。',
          'zh-HK':
            '2019 年報道：聯通即場可辦，移動、電信轉交歸屬地，要 7 至 15 個工作天；都只有直營門市可辦。',
          en: 'A 2019 report: China Unicom did it at once; China Mobile and China Telecom passed it to the home branch, 7–15 working days. Own shops only.',
        },
        source: remoteCancelPress,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      oneCardAskFirst,
      threeFormWays,
      askHomeShopOnly,
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
      'zh-HK': '人多要排很久，文件不齊還要再來。',
      en: 'Queues can be long, and missing papers mean another visit.',
    },
    how: [
      {
        'zh-CN': '工作日上午人少，午休、周末、月底人多。',
        'zh-HK': '平日上午人少，午膳時間、週末、月底人多。',
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
        when: { numbers: ['mainland', 'both', 'unknown'], plan: ['contract', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：出账那几天能不能办。',
          'zh-HK': '問清楚：出帳那幾天可否辦理。',
          en: 'Ask: can it be handled around the billing date?',
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
      'zh-CN': '少一样就得再跑一趟。',
      'zh-HK': '欠一樣便要再走一趟。',
      en: 'One thing missing means coming back.',
    },
    how: [
      {
        'zh-CN': '照“材料”一站的清单，全装进一个袋子。',
        'zh-HK': '照「文件」一站的清單，全放進一個袋。',
        en: 'Put everything on the “Papers” list into one bag.',
      },
      {
        'zh-CN': '打印“柜台用的一页纸”，办理时递给店员。',
        'zh-HK': '列印「門市用的一頁紙」，辦理時交給職員。',
        en: 'Print the “Counter sheet” and hand it over.',
      },
      {
        'zh-CN': '手机里存一份，没有网也能看。',
        'zh-HK': '手機存一份，沒有網絡也可看。',
        en: 'Keep a copy on the phone; it opens without a connection.',
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
      'zh-CN': '说清楚停哪个号码，是放弃，不是暂停。',
      'zh-HK': '說清楚停哪個號碼，是放棄，不是暫停。',
      en: 'Say plainly which number it is, and that you give it up, not pause it.',
    },
    how: [
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        text: {
          'zh-CN': '说：“我要放弃这个号码，请帮我销户。”',
          'zh-HK': '說：「我要放棄這個號碼，請幫我取消服務。」',
          en: 'Say: “I want to give up this number. Please close its account.”',
        },
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        text: {
          'zh-CN': '香港号码，说：“我要放弃这个号码，请帮我终止服务。”',
          'zh-HK': '香港號碼，說：「我要放棄這個號碼，請幫我終止服務。」',
          en: 'For a Hong Kong number, say: “I want to give up this number. Please terminate the service.”',
        },
      },
      {
        'zh-CN': '劝你换套餐的，想好再答；你可以不换。',
        'zh-HK': '勸你轉計劃的，想清楚才答；你可以不轉。',
        en: 'If they suggest another plan, take your time; you may refuse.',
      },
      {
        'zh-CN': '不给办的，要书面理由。',
        'zh-HK': '不獲辦理的，要書面理由。',
        en: 'If they refuse, get the reason in writing.',
      },
      {
        when: { plan: ['prepaid'] },
        text: {
          'zh-CN': '当场问清余额、哪天生效。',
          'zh-HK': '即場問清餘額、哪天生效。',
          en: 'Ask there about the balance and the day it takes effect.',
        },
      },
      {
        when: { plan: ['contract', 'unknown'] },
        text: {
          'zh-CN': '当场问清余额、哪天生效、最后一张账单哪天出。',
          'zh-HK': '即場問清餘額、哪天生效、最後一張月結單哪天發出。',
          en: 'Ask there about the balance, the day it takes effect and the last bill.',
        },
      },
    ],
    form: null,
    claims: [
      hongKongPrepaidRequest,
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '内地：没有正当理由，运营商不能拒绝、拖延或中止服务，也不能刁难投诉的人。',
          'zh-HK': '內地：沒有正當理由，電訊商不能拒絕、拖延或中止服務，也不能刁難投訴的人。',
          en: 'Mainland: without good reason an operator may not refuse, delay or stop service, nor make it hard for people who complain.',
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
      'zh-CN': '签了字，就照单子办。',
      'zh-HK': '簽了名，便照表格辦。',
      en: 'Once signed, they act as written.',
    },
    how: [
      {
        'zh-CN': '看号码、日期、余额去处、有没有新套餐。',
        'zh-HK': '看號碼、日期、餘額去向、有沒有新計劃。',
        en: 'Read the number, the date, what happens to the balance, and any new plan.',
      },
      {
        'zh-CN': '看准写的是放弃，不是暂停。',
        'zh-HK': '看清楚寫的是放棄，不是暫停。',
        en: 'Make sure it says give up, not pause.',
      },
      {
        'zh-CN': '和刚才说的不一样的，先改再签。',
        'zh-HK': '與剛才說的不同的，先改再簽。',
        en: 'If it is not what was said, have it changed before you sign.',
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
      'zh-CN': '没有回执，以后说不清。',
      'zh-HK': '沒有收據，日後說不清。',
      en: 'Without it you cannot prove anything later.',
    },
    how: [
      {
        'zh-CN': '要盖章的受理单，看有没有申请号、日期、地点。',
        'zh-HK': '索取蓋印的受理單，看有沒有申請編號、日期、地點。',
        en: 'Ask for a stamped slip with the reference, date and place.',
      },
      {
        'zh-CN': '抄下店员工号，拍一张照。',
        'zh-HK': '抄下職員編號，拍一張相。',
        en: 'Note the staff number and take a photo.',
      },
      {
        'zh-CN': '没有单子的，请店员发短信确认。',
        'zh-HK': '沒有單據的，請職員傳短訊確認。',
        en: 'If there is no slip, ask for a confirming text.',
      },
      {
        'zh-CN': '回来在“跟进”一站记下。',
        'zh-HK': '回來在「跟進」一站記下。',
        en: 'Come back and note it under “Follow up”.',
      },
    ],
    form: null,
    claims: [],
  },
]

import type { Item } from '#content/authored.ts'
import { threeFormWays } from '#content/claims/operators.ts'
import { hongKongRegistrationRemoved, mainlandNoTrade, mainlandRemote } from '#content/claims/rules.ts'
import {
  chinaUnicomAgreement,
  cmhkLostCard,
  ofcaLossReport,
  ofcaRegisteredCards,
  ofcaRegistrationPage,
  valuegbFaq,
} from '#content/sources.ts'

/** What cannot wait, then what decides whether, and by whom, it can be done at all. */
export const documentsToAskFirst: readonly Item[] = [
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
        when: { holder: ['self', 'someone-else', 'unknown'] },
        text: {
          'zh-CN': '委托家人的，回去改“谁去办”的回答。',
          'zh-HK': '委託家人的，回去更改「由誰去辦」的答案。',
          en: 'If family goes, change your answer to “Who will deal with it?”.',
        },
      },
      {
        'zh-CN': '都不行的，问能不能等你回来，这段时间怎么少花钱。',
        'zh-HK': '都不行的，問可否等你回來，其間怎樣少花錢。',
        en: 'If none works, ask how to keep costs low until you return.',
      },
    ],
    form: 'to-ask',
    claims: [
      mainlandRemote,
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
      threeFormWays,
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
      {
        when: { numbers: ['mainland', 'both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：在境外怎么打这家的热线，能不能找网上客服。',
          'zh-HK': '問清楚：在境外怎樣致電這間的熱線，可否找網上客服。',
          en: 'Ask: how is the hotline reached from abroad, and is there online support instead?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
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
        when: { holder: ['self', 'company', 'unknown'] },
        text: {
          'zh-CN': '是你：带证件去运营商的自营营业厅。',
          'zh-HK': '是你：帶證件到電訊商的直營門市。',
          en: 'If it is: take your document to one of the operator’s own shops.',
        },
      },
      {
        'zh-CN': '不是你：别再充值，先解绑，再问运营商谁能办。',
        'zh-HK': '不是你：不要再增值，先解除綁定，再問電訊商誰可辦理。',
        en: 'If it is not: stop topping up, unlink everything, then ask the operator who may give it up.',
      },
      {
        'zh-CN': '卡、证件、验证码，都不要给卖家或代办。',
        'zh-HK': '卡、證件、驗證碼，都不要給賣家或代辦。',
        en: 'Give the card, your ID and codes to no seller and no agent.',
      },
    ],
    form: 'to-ask',
    claims: [
      mainlandNoTrade,
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
        ...hongKongRegistrationRemoved,
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
      },
      {
        when: { numbers: ['hongkong', 'both', 'unknown'], plan: ['prepaid', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港通讯办的实名登记查询热线：+852 2961 6699。',
          'zh-HK': '通訊辦的實名登記查詢熱線：2961 6699。',
          en: 'OFCA’s enquiry line on SIM registration: +852 2961 6699.',
        },
        source: ofcaRegistrationPage,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { holder: ['self', 'company', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：卡不在你名下，能不能凭卡、卡板和付款记录停用。',
          'zh-HK': '問清楚：卡不在你名下，可否憑卡、卡套和付款紀錄停用。',
          en: 'Ask: if the card is not in your name, can it be stopped on showing the card, its frame and proof of payment?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

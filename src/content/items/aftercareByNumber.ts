import type { Item } from '#content/authored.ts'
import { clubSimRenews, cslOneCardTerm, unicomSettledNextMonth } from '#content/claims/operators.ts'
import {
  hongKongLastBillLate,
  hongKongRegistrationRemoved,
  removedWithinADay,
} from '#content/claims/rules.ts'

/** What is left for each number, or only for some cards, once the number has ended. */
export const aftercareByNumber: readonly Item[] = [
  {
    id: 'aftercare.last-bill',
    station: 'aftercare',
    required: true,
    when: { plan: ['contract', 'unknown'] },
    legs: ['mainland', 'hongkong'],
    channel: null,
    title: {
      'zh-CN': '付清最后一张账单，留一份',
      'zh-HK': '繳清最後一張月結單，留一份',
      en: 'Pay the last bill and keep a copy',
    },
    why: {
      'zh-CN': '号码停了，账单可能还没到。没付就变成欠费。',
      'zh-HK': '號碼停用後，月結單可能還未到。未繳便變成欠款。',
      en: 'It may come after the number has stopped. Unpaid, it turns into a debt.',
    },
    how: [
      {
        'zh-CN': '问清最后一张账单哪天出，寄到哪里。',
        'zh-HK': '問清最後一張單哪天發出，寄到哪裏。',
        en: 'Ask when the last bill comes and where it is sent.',
      },
      {
        'zh-CN': '核对停用那天之后有没有多算月费。',
        'zh-HK': '核對停用那天之後有沒有多計月費。',
        en: 'Check that no monthly fee is charged for the days after it stopped.',
      },
      {
        'zh-CN': 'App 登不上之前先下载；付了的截图。',
        'zh-HK': '應用程式登入不到之前先下載；繳了的截圖。',
        en: 'Download it while the app still lets you in; take a screenshot of the payment.',
      },
    ],
    form: null,
    claims: [
      { ...hongKongLastBillLate, when: { numbers: ['hongkong', 'both', 'unknown'] } },
      unicomSettledNextMonth,
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：最后一张账单哪天出，之后会不会再补收。',
          'zh-HK': '問清楚：最後一張月結單哪天發出，其後會否再補收。',
          en: 'Ask: when does the last bill come, and can anything be charged after it?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'aftercare.auto-topup',
    station: 'aftercare',
    required: true,
    when: { plan: ['prepaid'] },
    legs: ['mainland', 'hongkong'],
    channel: null,
    title: {
      'zh-CN': '看自动充值停了没有',
      'zh-HK': '看自動增值停了沒有',
      en: 'See that automatic top-up has stopped',
    },
    why: {
      'zh-CN': '号码停了，授权还在，就可能再扣钱。',
      'zh-HK': '號碼停用了，授權仍在，便可能再扣款。',
      en: 'The number is gone, but an authority that stays can still take money.',
    },
    how: [
      {
        'zh-CN': '在银行、支付宝、微信的自动扣款里，再看一遍。',
        'zh-HK': '在銀行、支付寶、微信的自動扣款內，再看一遍。',
        en: 'Look through the automatic payments at the bank, in Alipay and in WeChat once more.',
      },
      {
        'zh-CN': '还在的，取消授权，截图留底。',
        'zh-HK': '仍在的，取消授權，截圖留底。',
        en: 'If one is still there, withdraw it and keep a screenshot.',
      },
      {
        'zh-CN': '过一个月再看一次，不该有新的扣费。',
        'zh-HK': '過一個月再看一次，不應有新的扣款。',
        en: 'Look again a month later: nothing new should be taken.',
      },
      {
        'zh-CN': '多扣了的，凭回执要回来。',
        'zh-HK': '多扣了的，憑收據要回來。',
        en: 'If anything was taken, claim it back with the receipt.',
      },
    ],
    form: null,
    claims: [],
  },
  {
    id: 'aftercare.registration',
    station: 'aftercare',
    required: false,
    when: { plan: ['prepaid', 'unknown'] },
    legs: ['hongkong'],
    channel: null,
    title: {
      'zh-CN': '问实名登记取消了没有',
      'zh-HK': '問實名登記取消了沒有',
      en: 'Ask whether the registration was removed',
    },
    why: {
      'zh-CN': '登记还在，卡的事就还算机主的。',
      'zh-HK': '登記仍在，卡的事便仍算登記人的。',
      en: 'While the registration stands, whatever happens with the card counts as its holder’s.',
    },
    how: [
      {
        'zh-CN': '问这家运营商：这张卡的登记取消了没有，机主名下还登记着几张卡。',
        'zh-HK': '問這間電訊商：這張卡的登記取消了沒有，登記人名下還登記了多少張卡。',
        en: 'Ask this operator whether this card’s registration was removed, and how many cards are registered to its holder.',
      },
      {
        'zh-CN': '还在的，要求取消，要一个参考编号。',
        'zh-HK': '仍在的，要求取消，要一個參考編號。',
        en: 'If it is still there, ask for it to be removed, and for a reference.',
      },
      {
        when: { holder: ['company', 'someone-else', 'unknown'] },
        text: {
          'zh-CN': '卡在别人名下的，问运营商谁能查、谁能取消。',
          'zh-HK': '卡在別人名下的，問電訊商誰可查、誰可取消。',
          en: 'If the card is in someone else’s name, ask the operator who may look it up and have it removed.',
        },
      },
    ],
    form: null,
    claims: [
      hongKongRegistrationRemoved,
      { ...removedWithinADay, when: { numbers: ['hongkong', 'both', 'unknown'] } },
    ],
  },
  {
    id: 'aftercare.add-ons',
    station: 'aftercare',
    required: false,
    when: { operator: ['club-sim', 'csl', 'three-hk', 'cmhk', 'cuniq'] },
    channel: null,
    title: {
      'zh-CN': '看附加服务和自动续期停了没有',
      'zh-HK': '看附加服務和自動續期停了沒有',
      en: 'See that add-ons and renewals have stopped',
    },
    why: {
      'zh-CN': '附加的号码和服务常常另签合约、另扣费，主号停了它们未必停。',
      'zh-HK': '附加的號碼和服務往往另簽合約、另扣費，主號停了它們未必停。',
      en: 'Added numbers and services often have contracts and charges of their own, and may go on after the main number stops.',
    },
    how: [
      {
        'zh-CN': '打开 App 或收费记录，找附加服务那一栏。',
        'zh-HK': '在應用程式或收費紀錄找附加服務一欄。',
        en: 'Look for add-on services in the app or among the charges.',
      },
      {
        'zh-CN': '关掉自动续期，截图。',
        'zh-HK': '關掉自動續期，截圖。',
        en: 'Switch automatic renewal off and take a screenshot.',
      },
    ],
    form: null,
    claims: [
      clubSimRenews,
      cslOneCardTerm,
      {
        when: { operator: ['three-hk', 'cmhk', 'cuniq'], numbers: ['both', 'unknown'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：附加的内地号码会不会跟着主号一起停，要不要另外申请。',
          'zh-HK': '問清楚：附加的內地號碼會否跟主號一併停用，是否要另行申請。',
          en: 'Ask: does the added mainland number stop with the main one, or need its own request?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]

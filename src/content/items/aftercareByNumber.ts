import type { Item } from '#content/authored.ts'
import {
  chinaUnicomAgreement,
  clubSim86Terms,
  consumerCouncilBillDate,
  cslOneCard,
  ofcaRegistrationFaq,
} from '#content/sources.ts'

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
      'zh-CN': '号码停了，账单还可能晚到。没付的会变成欠费。',
      'zh-HK': '號碼停用後，月結單仍可能遲到。未繳的會變成欠款。',
      en: 'It can come after the number has stopped. Unpaid, it turns into a debt.',
    },
    how: [
      {
        'zh-CN': '问清最后一张单哪天出、寄到哪里。',
        'zh-HK': '問清楚最後一張單哪日發出、寄到哪裏。',
        en: 'Ask when the last bill is made and where it is sent.',
      },
      {
        'zh-CN': '对一下停用那天之后有没有多算月费。',
        'zh-HK': '核對停用日之後有沒有多計月費。',
        en: 'Check that no monthly fee is charged after the day it ended.',
      },
      {
        'zh-CN': '付完截图，App 登不上之前先下载。',
        'zh-HK': '繳費後截圖，應用程式登入不到之前先下載。',
        en: 'Pay, take a screenshot, and download it while the app still lets you in.',
      },
    ],
    form: null,
    claims: [
      {
        when: { numbers: ['hongkong', 'both', 'unknown'] },
        mark: 'official',
        text: {
          'zh-CN': '香港月费：合约到期日和结账日常常不同，最后一张账单可能来得晚。',
          'zh-HK': '香港月費計劃：合約到期日與截數日往往不同，最後一張單可能來得晚。',
          en: 'Hong Kong plans: the contract’s last day and the bill date often differ, so the last bill may come late.',
        },
        source: consumerCouncilBillDate,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { numbers: ['mainland', 'both', 'unknown'], operator: ['china-unicom'] },
        mark: 'official',
        text: {
          'zh-CN': '联通的协议：下个月结清。',
          'zh-HK': '聯通的協議：下個月結清。',
          en: 'China Unicom’s contract: the account is settled the next month.',
        },
        source: chinaUnicomAgreement,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: {},
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：最后一张账单哪天出，之后还会不会有补收。',
          'zh-HK': '問清楚：最後一張月結單哪日發出，其後會否補收。',
          en: 'Ask: when is the last bill made, and can anything be charged after it?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'aftercare.registration',
    station: 'aftercare',
    required: false,
    when: { plan: ['prepaid', 'unknown'] },
    legs: ['hongkong'],
    channel: null,
    title: {
      'zh-CN': '问实名登记撤了没有',
      'zh-HK': '查問實名登記是否已撤銷',
      en: 'Ask whether the registration was removed',
    },
    why: {
      'zh-CN': '登记还在你名下，号码的事就还算你的。',
      'zh-HK': '登記仍在你名下，號碼的事便仍算你的。',
      en: 'While it is registered to you, what happens with it is put down to you.',
    },
    how: [
      {
        'zh-CN': '向这家运营商问：我名下还登记着几张卡。',
        'zh-HK': '向這家電訊商查問：我名下還登記了多少張卡。',
        en: 'Ask this operator how many cards are registered to you.',
      },
      {
        'zh-CN': '还在的，请它撤销，要一个参考编号。',
        'zh-HK': '仍在的，要求撤銷，索取參考編號。',
        en: 'If it is still there, have it removed and ask for a reference.',
      },
    ],
    form: null,
    claims: [
      {
        when: {},
        mark: 'official',
        text: {
          'zh-CN': '通讯办：不再用的储值卡，可以向那家运营商撤销登记，也可以问名下有几张。通讯办没有总库。',
          'zh-HK':
            '通訊辦：不再使用的儲值卡，可向該電訊商撤銷登記，亦可查詢名下有多少張。通訊辦沒有總資料庫。',
          en: 'OFCA: a prepaid card no longer used can be deregistered with that operator, which can also say how many you have. OFCA holds no list.',
        },
        source: ofcaRegistrationFaq,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
  {
    id: 'aftercare.add-ons',
    station: 'aftercare',
    required: false,
    when: { operator: ['club-sim', 'csl', 'three-hk', 'cmhk', 'cuniq'] },
    channel: null,
    title: {
      'zh-CN': '看附加号码和自动续期停了没有',
      'zh-HK': '查看附加號碼和自動續期是否已停',
      en: 'See that add-ons and renewals have stopped',
    },
    why: {
      'zh-CN': '附加的内地号码常常另签、另扣费，主号停了它未必停。',
      'zh-HK': '附加的內地號碼往往另簽、另扣費，主號停用它未必停。',
      en: 'A mainland add-on often has its own contract and charge, and may go on by itself.',
    },
    how: [
      {
        'zh-CN': '在 App 或账单里找附加服务那一栏。',
        'zh-HK': '在應用程式或月結單找附加服務一欄。',
        en: 'Look for add-on services in the app or on the bill.',
      },
      {
        'zh-CN': '把自动续期关掉，截图。',
        'zh-HK': '關掉自動續期，並截圖。',
        en: 'Switch automatic renewal off and take a screenshot.',
      },
    ],
    form: null,
    claims: [
      {
        when: { operator: ['club-sim'] },
        mark: 'official',
        text: {
          'zh-CN': 'Club SIM 的 86-Easy：每月自动续期，要你自己关掉。',
          'zh-HK': 'Club SIM 的 86-Easy：每月自動續期，要你自己關掉。',
          en: 'Club SIM 86-Easy: renews monthly until you switch it off.',
        },
        source: clubSim86Terms,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['csl'] },
        mark: 'official',
        text: {
          'zh-CN': 'csl、1O1O 的一卡两号：是附加服务，另有 24 个月合约。',
          'zh-HK': 'csl、1O1O 的一卡兩號：是附加服務，另有 24 個月合約。',
          en: 'csl and 1O1O 1-card-2-number: an add-on with a 24-month contract of its own.',
        },
        source: cslOneCard,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
      {
        when: { operator: ['three-hk', 'cmhk', 'cuniq'] },
        mark: 'unverified',
        text: {
          'zh-CN': '问清楚：附加的内地号码是不是跟着主号一起停，还要不要另外申请。',
          'zh-HK': '問清楚：附加的內地號碼是否隨主號一併停用，是否需要另行申請。',
          en: 'Ask: does the mainland add-on end with the main number, or must it be ended apart?',
        },
        source: null,
        checkedOn: '2026-11-24',
        reviewBy: '2027-05-24',
      },
    ],
  },
]
